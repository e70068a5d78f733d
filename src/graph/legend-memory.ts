/** Whether the legend is open: as the reader left it on this device, else where there is room for it. */
import { stored } from '../state/stored';
import { matchesMedia } from '../ui/media';

const KEY = 'armsgraph legend';

/** Room for the legend below a picture that can still be read, in a window that is no phone. */
const ROOMY = '(width >= 40rem) and (height >= 54rem)';

/** Whether to begin with the legend open. */
export function isLegendOpen(): boolean {
  const kept = stored(KEY);
  return kept === null ? matchesMedia(ROOMY) : kept === 'open';
}

/** Remembers how the reader left the legend, where the browser lets us. */
export function rememberLegend(open: boolean): void {
  try {
    localStorage.setItem(KEY, open ? 'open' : 'closed');
  } catch {
    // Then the legend begins as on a first visit.
  }
}
