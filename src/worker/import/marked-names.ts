/** The parties and systems of a file, each that can be taken for another marked, and a note on the row that names it. */
import type { ReportNote } from '../../data/register/rows/report-note';
import { lookAlikes, withLookAlikesMarked } from '../../domain/text/look-alikes';

/** The things of a file with their marks, and what to tell of them, by the first line that names each. */
export function markedNames<Thing extends { readonly id: string; readonly name: string }>(
  things: readonly Thing[],
  firstLines: ReadonlyMap<string, number>,
): { readonly things: readonly Thing[]; readonly notes: readonly ReportNote[] } {
  const said = lookAlikes(things.map(({ name }) => name));
  const notes = things.flatMap(({ id, name }): ReportNote[] => {
    const letters = said.get(name);
    if (letters === undefined) return [];
    const reason = { code: 'look-alike', name, letters } as const;
    return [{ line: firstLines.get(id) ?? 0, column: null, what: 'doubtful', reason }];
  });
  return { things: withLookAlikesMarked(things), notes };
}
