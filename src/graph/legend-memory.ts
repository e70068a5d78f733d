/** Whether the legend is open: as the reader left it on this device, else where there is room for it. */
import { stored } from '../state/stored';
import { matchesMedia } from '../ui/media';

const KEY = 'armsgraph legend';

/** The legend stands below the picture; in a narrower window it is a sheet over it, which nobody begins with. */
const BELOW = '(width >= 60rem)';

/** Room for the legend below a picture that can still be read. */
const ROOMY = '(height >= 54rem)';

/** Whether to begin with the legend open. */
export function isLegendOpen(): boolean {
  const kept = stored(KEY);
  return matchesMedia(BELOW) && (kept === null ? matchesMedia(ROOMY) : kept === 'open');
}

/** Remembers how the reader left the legend below the picture, where the browser lets us. */
export function rememberLegend(open: boolean): void {
  if (!matchesMedia(BELOW)) return;
  try {
    localStorage.setItem(KEY, open ? 'open' : 'closed');
  } catch {
    // Then the legend begins as on a first visit.
  }
}
