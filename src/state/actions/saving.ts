/** What is known of the file that is written to be saved. */
import type { Saving } from '../../messages/saving';
import { setState } from '../store';

/** Notes how far the file has come; null where none is on its way. */
export function noteSaving(saving: Saving | null): void {
  setState({ saving });
}
