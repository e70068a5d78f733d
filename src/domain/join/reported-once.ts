/**
 * Deals that several report: exporter and importer each fill in a register of what states do, and differ. Both reports stand in
 * what is shown, and one of them in sums. The rule: docs/decisions/2026-11-30-who-reports.md.
 */

import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { isTold } from '../columns/facets';
import { memoizePer } from '../memoize/memoize';
import type { Reporter } from '../model/reported';
import { STATUS } from '../model/status';

/** Whose report counts: the lower before the higher. */
const RANK: Readonly<Record<Reporter, number>> = { both: 1, exporter: 2, importer: 3, third: 4 };

/** Stands for a row that nobody is said to have reported. */
const NOBODY = 0;

/** What is reported. */
interface Reports {
  /** The deals that somebody is said to report are numbered from 1; 0 for every other row. */
  readonly dealOf: Uint32Array;
  readonly rankOf: Uint32Array;
  readonly deals: number;
}

const NO_REPORTS: Reports = { dealOf: new Uint32Array(), rankOf: new Uint32Array(), deals: 0 };

/** Whose report each row is, as a rank. */
function ranksIn({ columns: { reported }, reporters }: FacetIndex): Uint32Array {
  const ranks = reported.values.map((value) => (value === 'not-said' ? NOBODY : RANK[value]));
  // Each third is one of their own; those without a name are one, too, and come last.
  return Uint32Array.from(reported.codes, (code, row) => {
    const rank = ranks[code] ?? NOBODY;
    return rank === RANK.third ? rank + (reporters.codes[row] ?? 0) : rank;
  });
}

/** Tells what must be equal for two reports to be of one deal: both ends, kind, goods, years, and whether it is firm. */
function dealKey({ columns: { from, to, kind, system, status }, yearStarts, years }: FacetIndex) {
  const strengths = status.values.map((value) => STATUS[value].strength);
  const told = [from, to, kind, system];
  return (row: number) =>
    [
      ...told.map(({ codes }) => codes[row]),
      strengths[status.codes[row] as number],
      ...years.subarray(yearStarts[row], yearStarts[row + 1]),
    ].join(' ');
}

/** What of a dataset is reported, deal by deal. */
export const reportsIn = memoizePer((index: FacetIndex): Reports => {
  if (!isTold('reported', index.columns.reported.values)) return NO_REPORTS;
  const rankOf = ranksIn(index);
  const dealOf = new Uint32Array(rankOf.length);
  const keyOf = dealKey(index);
  const firsts = new Map<string, number>();
  let deals = 0;
  for (let row = 0; row < rankOf.length; row++) {
    if (rankOf[row] === NOBODY) continue;
    const key = keyOf(row);
    const first = firsts.get(key) ?? row;
    firsts.set(key, first);
    // Deals that one party reports alone are numbered too: of these nothing is left out.
    dealOf[first] ||= ++deals;
    dealOf[row] = dealOf[first] as number;
  }
  return { dealOf, rankOf, deals };
});

/** Of some rows those that are left when each deal is counted as one reporter tells of it: what both report, else the exporter's report. */
export function reportedOnce(index: FacetIndex, rows: Uint32Array): Uint32Array {
  const { dealOf, rankOf, deals } = reportsIn(wholeOf(index));
  if (deals === 0) return rows;
  const least = new Uint32Array(deals + 1).fill(2 ** 32 - 1);
  for (const row of rows) {
    const deal = dealOf[row] as number;
    least[deal] = Math.min(least[deal] as number, rankOf[row] as number);
  }
  const isLeft = (row: number) => dealOf[row] === 0 || rankOf[row] === least[dealOf[row] as number];
  return rows.filter(isLeft);
}
