/**
 * Deals that several report: exporter and importer each fill in a register of what states do, and differ. Both reports stand in
 * what is shown, and one of them in sums. The rule: docs/decisions/2026-11-30-who-reports.md.
 */

import { firstCode } from '../columns/facet-column';
import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { isTold } from '../columns/facets';
import { memoizePer } from '../memoize/memoize';
import type { Reporter } from '../model/reported';
import { STATUS } from '../model/status';

/** Whose report counts: the lower before the higher. Of thirds, each is one of their own. */
const RANK: Readonly<Record<Reporter, number>> = { both: 1, exporter: 2, importer: 3, third: 4 };

/** Stands for a row that nobody is said to have reported. */
const NOBODY = 0;

/** What several report. */
interface Reports {
  /** The deals of which several reporters tell are numbered from 1; 0 for every other row. */
  readonly dealOf: Uint32Array;
  readonly rankOf: Uint32Array;
  readonly deals: number;
}

const NO_REPORTS: Reports = { dealOf: new Uint32Array(), rankOf: new Uint32Array(), deals: 0 };

/** Whose report each row is, as a rank. */
function ranksIn({ columns: { reported }, reporters, relationships }: FacetIndex): Uint32Array {
  const ranks = reported.values.map((value) => (value === 'not-said' ? NOBODY : RANK[value]));
  return Uint32Array.from({ length: relationships.size }, (_, row) => {
    const rank = ranks[firstCode(reported, row)] ?? NOBODY;
    // Thirds without a name come first among them.
    return rank === RANK.third ? rank + firstCode(reporters, row) + 1 : rank;
  });
}

/** Tells what must be equal for two reports to be of one deal: both ends, kind, goods, years, and whether it is firm. */
function dealKey({ columns, yearStarts, years }: FacetIndex): (row: number) => string {
  const { from, to, kind, system, status } = columns;
  return (row) => {
    const strength = STATUS[status.values[firstCode(status, row)] ?? 'opinion'].strength;
    const when = years.subarray(yearStarts[row], yearStarts[row + 1]).join(' ');
    const [end, other] = [firstCode(from, row), firstCode(to, row)];
    return `${end} ${other} ${firstCode(kind, row)} ${firstCode(system, row)} ${strength} ${when}`;
  };
}

const reportsIn = memoizePer((index: FacetIndex): Reports => {
  if (!isTold('reported', index.columns.reported.values)) return NO_REPORTS;
  const rankOf = ranksIn(index);
  const keyOf = dealKey(index);
  const rows = new Map<string, number[]>();
  for (let row = 0; row < rankOf.length; row++) {
    if (rankOf[row] === NOBODY) continue;
    const key = keyOf(row);
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
  const dealOf = new Uint32Array(rankOf.length);
  let deals = 0;
  for (const own of rows.values()) {
    if (own.every((row) => rankOf[row] === rankOf[own[0] ?? 0])) continue;
    deals++;
    for (const row of own) dealOf[row] = deals;
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

/** The rows in which others report the deal in a row; none where it is reported once. */
export function reportedByOthers(index: FacetIndex, row: number): Uint32Array {
  const { dealOf, rankOf } = reportsIn(wholeOf(index));
  const deal = dealOf[row] ?? 0;
  if (deal === 0) return new Uint32Array();
  const others: number[] = [];
  dealOf.forEach((own, other) => {
    if (own === deal && rankOf[other] !== rankOf[row]) others.push(other);
  });
  return Uint32Array.from(others);
}
