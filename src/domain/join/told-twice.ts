/**
 * Deals that a dataset tells of by register rows, while the register itself is open beside it: to be counted once. The
 * rule: docs/decisions/2026-11-28-sums-count-what-happened.md.
 */

import type { FacetIndex, Twice } from '../columns/facet-index';
import { ofLatestRelease } from '../columns/releases';
import { memoizePer } from '../memoize/memoize';
import { reportedOnce } from './reported-once';

const NOTHING: Twice = { repeats: new Map(), isPart: new Uint8Array() };

const twiceIn = ({ twice }: FacetIndex): Twice => twice?.() ?? NOTHING;

/** Found once for the same rows: picture, sentence and sums each ask for it. */
const onceIn = memoizePer((index: FacetIndex) =>
  memoizePer((rows: Uint32Array) => reportedOnce(index, notOfRegister(index, ofLatestRelease(index, rows)))),
);

/** Of some rows those that are left when each deal is told once, and counted as one reporter tells of it. */
export const toldOnce = (index: FacetIndex, rows: Uint32Array): Uint32Array => onceIn(index)(rows);

const notOfRegisterIn = memoizePer((index: FacetIndex) =>
  memoizePer((rows: Uint32Array) => withoutToldAgain(index, rows)),
);

/** Of some rows those that are left without the deals of which the rows of a register are among them. */
export const notOfRegister = (index: FacetIndex, rows: Uint32Array): Uint32Array =>
  notOfRegisterIn(index)(rows);

function withoutToldAgain(index: FacetIndex, rows: Uint32Array): Uint32Array {
  const { repeats, isPart } = twiceIn(index);
  if (repeats.size === 0) return rows;
  const there = new Set(rows.filter((row) => isPart[row] === 1));
  const isAgain = (deal: number) => repeats.get(deal)?.some((repeat) => there.has(repeat)) ?? false;
  const again = new Set([...there].filter(isAgain));
  return again.size === 0 ? rows : rows.filter((row) => isPart[row] === 0 || !again.has(row));
}

/** How many of some relationships are deals that a register lists too, in rows that are among them: sums count each of these once. */
export function toldAgainIn(index: FacetIndex, rows: Uint32Array): number {
  const latest = ofLatestRelease(index, rows);
  return latest.length - notOfRegister(index, latest).length;
}

/** The rows of a register that tell of a deal again, which a dataset beside it tells of in words; none for every other row. */
export function rowsToldAgain(index: FacetIndex, row: number): Uint32Array {
  return Uint32Array.from(twiceIn(index).repeats.get(row) ?? []);
}

/**
 * As which row each of some is drawn: rows of a register that tell of a deal again as that deal, which has its words and names
 * its rows, so that one thing is one line. Sums are those of the rows, as everywhere.
 */
export function drawnAs(index: FacetIndex, rows: Uint32Array): (row: number) => number {
  const { repeats, isPart } = twiceIn(index);
  const asCounted = index.releases?.drawnAs(rows) ?? ((row: number) => row);
  if (repeats.size === 0) return asCounted;
  const there = new Set(rows.filter((row) => isPart[row] === 1));
  const deals = new Map<number, number>();
  for (const [deal, again] of repeats) {
    if (there.has(deal)) for (const row of again) deals.set(row, deal);
  }
  return (row) => {
    const own = asCounted(row);
    return deals.get(own) ?? own;
  };
}
