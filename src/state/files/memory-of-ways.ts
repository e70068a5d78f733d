/** How a person said that a table stands in its file, remembered on this device for the next file in which the same would be found. */
import { type ByHand, byHandOf, saysByHand, writtenByHand } from '../../data/register/rows/by-hand';
import { type FirstLine, firstLineOf } from '../../data/register/rows/first-line';
import type { UnreadTable } from '../store';

const PREFIX = 'armsgraph way ';

/** What was said of how a table is read. */
interface SaidWay {
  readonly byHand: ByHand;
  readonly firstLine: FirstLine | null;
}

const keyOf = (found: readonly string[]) =>
  PREFIX + JSON.stringify(found.map((cell) => cell.trim().toLowerCase()));

/** What was said of the last file in which this first line was found; null where nothing was, or the browser keeps nothing. */
export function rememberedWay(found: readonly string[]): SaidWay | null {
  try {
    const [hand = '', first = ''] = localStorage.getItem(keyOf(found))?.split(' ') ?? [];
    const byHand = byHandOf(hand);
    return saysByHand(byHand) ? { byHand, firstLine: firstLineOf(first) } : null;
  } catch {
    return null;
  }
}

/** Remembers what a person said of a table, where the browser lets it. */
export function rememberWay({ inFile, firstLine }: Pick<UnreadTable, 'inFile' | 'firstLine'>): void {
  if (!inFile?.guessed) return;
  try {
    localStorage.setItem(
      keyOf(inFile.guessed),
      `${writtenByHand(inFile.byHand)} ${firstLine.isChosen ? firstLine.is : ''}`,
    );
  } catch {
    // The next file of this kind is read as it is found.
  }
}
