import { type Comparing, keepComparing } from '../comparing';
import { setState } from '../store';

/** Takes what works out comparisons, and lets whoever waits for it look again. */
export function takeComparing(made: Comparing): void {
  if (keepComparing(made)) setState({});
}
