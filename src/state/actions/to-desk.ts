/** The way to the desk and from it. */
import { type DeskTask, setState } from '../store';

/** Goes to the desk, where case files are made, or leaves it. */
export function goToDesk(desk: DeskTask | null): void {
  setState({ desk });
}
