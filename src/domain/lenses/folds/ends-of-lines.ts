/**
 * Who of a part of a fold is at the ends of a line. What goes from the members of NATO to somebody may be of one of them
 * alone, and is not to be read as a deed of all.
 */
import { type FacetColumn, firstCode } from '../../columns/facet-column';
import { wholeOf } from '../../columns/facet-index';
import type { PartyId } from '../../model/ids';
import { pairNumbers } from '../flow-numbers';
import type { LineId } from '../lens';
import { pairIdAt } from '../parties/parties-lens';
import type { EndOfLine, EndsOfLine } from './ends';
import type { Folded } from './folded';

/** The ends of a line by its id; null for one that no part of the fold is at. */
export type EndsOfLines = (id: LineId) => EndsOfLine | null;

/** How many relationships of a line each party has at one end of it. */
type Parties = Map<PartyId, number>;

/** Counts at one end of all lines, by the number of the line, those parties that stand at a part. */
function countAt(before: FacetColumn<PartyId>, after: FacetColumn<PartyId>) {
  const own = before.values.length;
  const byLine: (Parties | undefined)[] = [];
  return {
    add(line: number, row: number) {
      const code = firstCode(after, row);
      const party = before.values[firstCode(before, row)];
      if (party === undefined || code < own || code >= after.values.length) return;
      const parties = byLine[line] ?? new Map<PartyId, number>();
      byLine[line] = parties;
      parties.set(party, (parties.get(party) ?? 0) + 1);
    },
    of: (line: number): Parties | undefined => byLine[line],
  };
}

function together(one: Parties, other: Parties): Parties {
  const both = new Map(one);
  for (const [id, count] of other) both.set(id, (both.get(id) ?? 0) + count);
  return both;
}

const busiestFirst = (parties: Parties): PartyId[] =>
  [...parties].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);

function endsByLine({ index, unfolded }: Folded, rows: Iterable<number>, sizeOf: (part: PartyId) => number) {
  const { at } = pairNumbers(wholeOf(index));
  const { from, to } = index.columns;
  const counts = {
    from: countAt(unfolded.columns.from, from),
    to: countAt(unfolded.columns.to, to),
  };
  const firstOf = new Map<number, number>();
  for (const row of rows) {
    const line = at[row] as number;
    if (!firstOf.has(line)) firstOf.set(line, row);
    counts.from.add(line, row);
    counts.to.add(line, row);
  }
  const idAt = pairIdAt(index);
  const ends = new Map<LineId, EndsOfLine>();
  for (const [line, row] of firstOf) {
    const [given, taken] = [counts.from.of(line), counts.to.of(line)];
    const [giver, taker] = [from.values[firstCode(from, row)], to.values[firstCode(to, row)]];
    const within = giver === taker && given && taken ? together(given, taken) : null;
    const endOf = (part: PartyId | undefined, parties: Parties | undefined): EndOfLine | null =>
      part !== undefined && parties ? { parties: busiestFirst(within ?? parties), of: sizeOf(part) } : null;
    const own = { from: endOf(giver, given), to: endOf(taker, taken) };
    if (own.from || own.to) ends.set(idAt(row), own);
  }
  return ends;
}

/** How many parties each part of a fold stands for, by the relationships in these rows: each once, whatever it does. */
export const sizesOfParts = ({ membersIn }: Folded, rows: Iterable<number>): ReadonlyMap<string, number> =>
  new Map([...membersIn(rows)].map(([id, { from, to }]) => [id as string, new Set([...from, ...to]).size]));

/**
 * Who is at the ends of all lines of a fold, by the relationships in these rows; worked out when it is first asked for.
 * @param sizes how many parties each part stands for in these rows
 */
export function endsOfLines(
  folded: Folded,
  rows: Iterable<number>,
  sizes: ReadonlyMap<string, number>,
): EndsOfLines {
  let known: ReadonlyMap<LineId, EndsOfLine> | null = null;
  return (id) => {
    known ??= endsByLine(folded, rows, (part) => sizes.get(part) ?? 0);
    return known.get(id) ?? null;
  };
}
