import { type Asking, keepAsking } from '../asking';
import { setState } from '../store';

/** Takes what answers questions in the picture, and lets whoever waits for it look again. */
export function takeAsking(made: Asking): void {
  if (keepAsking(made)) setState({});
}
