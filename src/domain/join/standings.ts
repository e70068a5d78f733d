/** How each row of a release stands to the newer ones of its register. */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { STANDING } from '../columns/releases';
import type { ReleaseRows } from './release-files';
import { isWithin, reachOf, twinsOf } from './twins';

/** Of a row whether a release tells of such deals: of its exporter, its importer, its category, and of what became of it. */
function tellsOf(index: FacetIndex, rows: readonly number[]): (row: number) => boolean {
  const { from, to, category } = index.columns;
  const columns = [from, to, category];
  const codes = columns.map((column) => new Set(rows.map((row) => firstCode(column, row))));
  const reach = reachOf(index, rows);
  const { deliveredStarts } = index.times;
  const hasNone = (row: number) => deliveredStarts[row] === deliveredStarts[row + 1];
  const hasUndelivered = rows.some(hasNone);
  return (row) =>
    columns.every((column, i) => codes[i]?.has(firstCode(column, row))) &&
    (hasNone(row) ? hasUndelivered : isWithin(index, row, reach));
}

/** How rows stand: what each is, and as which row it counts. */
export interface Standings {
  readonly standing: Uint8Array;
  readonly countedAs: Uint32Array;
}

/** A mark at each of these rows: among a million it is asked for all of them, which a set is slow for. */
export function marked(size: number, rows: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  return marks;
}

/** Pairs the rows of an older release with those of a newer one, and finds what the newer one should have and has not. */
function standTo(
  index: FacetIndex,
  older: ReleaseRows,
  newer: ReleaseRows,
  { standing, countedAs }: Standings,
  asTold: (file: ReleaseRows) => FacetIndex,
): void {
  const [own, others] = [marked(standing.length, older.rows), marked(standing.length, newer.rows)];
  const open = older.rows.filter((row) => standing[row] === STANDING.counts && others[row] === 0);
  const free = newer.rows.filter((row) => own[row] === 0);
  const isOneForm = older.hasNumbers === newer.hasNumbers;
  const isOneState = isOneForm && older.date !== null && older.date === newer.date;
  // Where both have the register's numbers, these have said which deals are the same.
  const isSettled = isOneForm && newer.hasNumbers;
  const twins = isSettled ? [] : twinsOf(index, open, free, isOneState);
  for (const { older: row, newer: twin, isRenamed } of twins) {
    standing[row] = isRenamed ? STANDING.renamed : STANDING.again;
    countedAs[row] = countedAs[twin] as number;
  }
  if (older.date === null || newer.date === null || older.date >= newer.date) return;
  const isTold = tellsOf(asTold(newer), newer.rows);
  const told = older.rows.filter(isTold);
  const paired = marked(
    standing.length,
    twins.map((twin) => twin.older),
  );
  const missing = told.filter((row) => paired[row] === 0 && others[row] === 0);
  // A file with a choice of deals says nothing of those that were not chosen.
  if (missing.length * 2 > told.length) return;
  for (const row of missing) if (standing[row] === STANDING.counts) standing[row] = STANDING.gone;
}

/**
 * How all rows stand among the releases of their register, the newest of which come first.
 * @param asTold the index with what a file alone tells of the deals that others tell of too
 */
export function standingsIn(
  index: FacetIndex,
  registers: readonly (readonly ReleaseRows[])[],
  asTold: (file: ReleaseRows) => FacetIndex,
): Standings {
  const { size } = index.relationships;
  const found = {
    standing: new Uint8Array(size),
    countedAs: Uint32Array.from({ length: size }, (_, row) => row),
  };
  for (const releases of registers) {
    releases.forEach((older, i) => {
      for (const newer of releases.slice(0, i)) standTo(index, older, newer, found, asTold);
    });
  }
  return found;
}

/** A deal of both sides stands there once; what one side alone has, and what is called otherwise on the other, stands as on its own. */
export function standingsOnSides(both: Standings, a: Standings | null, b: Standings | null): Standings {
  const standing = both.standing.map((own, row) => {
    if (own !== STANDING.renamed && own !== STANDING.gone) return own;
    return Math.min(a?.standing[row] ?? STANDING.counts, b?.standing[row] ?? STANDING.counts);
  });
  return { standing, countedAs: both.countedAs };
}
