/**
 * Deals that a dataset tells of by register rows, while the register itself is open beside it: to be counted once. The
 * rule: docs/decisions/2026-11-28-sums-count-what-happened.md.
 */

import { eachCode, firstCode, hasCode } from '../columns/facet-column';
import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { ofLatestRelease, STANDING } from '../columns/releases';
import { memoizePer } from '../memoize/memoize';
import type { Claim } from '../model/claim';
import type { SourceId } from '../model/ids';
import { KIND, type Relationship } from '../model/relationship';
import { reportedOnce } from './reported-once';

/** What is told twice in a dataset. */
interface Twice {
  /** For the row of each deal, the rows that tell of it again. */
  readonly repeats: ReadonlyMap<number, readonly number[]>;
  /** For every relationship 1 where it is such a deal or tells of one again. */
  readonly isPart: Uint8Array;
}

/** A deal that rests on register rows, and the sources that a row must have to tell of it again. */
interface Cited {
  readonly row: number;
  readonly sources: readonly SourceId[];
}

/** A row of somebody's file is the register's own word, wherever it was taken to. */
const citesRegisterRow = ({ stance, citation }: Claim) =>
  stance === 'supports' && citation.type === 'register-row' && citation.file === undefined;

function citedSources({ kind, claims }: Relationship): SourceId[] {
  return KIND[kind].carriesGoods
    ? claims.filter(citesRegisterRow).map(({ citation }) => citation.source)
    : [];
}

function citedDeals({ relationships }: FacetIndex): Cited[] {
  return relationships.ready.flatMap((deal) => {
    const sources = citedSources(deal);
    const row = relationships.rowOf(deal.id);
    return sources.length > 0 && row !== null ? [{ row, sources }] : [];
  });
}

/** Tells whether a row is the register's own for a deal, of a source that it cites but from another dataset. */
function repeatTest({ columns }: FacetIndex, { row: deal, sources }: Cited): (row: number) => boolean {
  const { from, to, system, kind, source, in: dataset } = columns;
  const codes = new Set(sources.map((id) => source.values.indexOf(id)));
  return (row) => {
    if (from.codes[row] !== from.codes[deal] || to.codes[row] !== to.codes[deal]) return false;
    if (kind.codes[row] !== kind.codes[deal]) return false;
    if (firstCode(system, row) !== firstCode(system, deal)) return false;
    let [isOfSource, isOther] = [false, true];
    eachCode(source, row, (code) => {
      isOfSource ||= codes.has(code);
    });
    eachCode(dataset, row, (code) => {
      isOther &&= !hasCode(dataset, deal, code);
    });
    return isOfSource && isOther;
  };
}

const twiceIn = memoizePer((index: FacetIndex): Twice => {
  const isPart = new Uint8Array(index.relationships.size);
  const repeats = new Map<number, number[]>();
  const cited = index.columns.in.values.length > 1 ? citedDeals(index) : [];
  for (const deal of cited) {
    const isRepeat = repeatTest(index, deal);
    const own: number[] = [];
    for (let row = 0; row < index.relationships.size; row++) if (isRepeat(row)) own.push(row);
    if (own.length === 0) continue;
    repeats.set(deal.row, own);
    for (const row of [deal.row, ...own]) isPart[row] = 1;
  }
  return { repeats, isPart };
});

/** Of some rows those that are left when each deal is told once, and counted as one reporter tells of it. */
export function toldOnce(index: FacetIndex, rows: Uint32Array): Uint32Array {
  return reportedOnce(index, notOfRegister(index, ofLatestRelease(index, rows)));
}

/** Of some rows those that are left without the deals of which the rows of a register are among them. */
export function notOfRegister(index: FacetIndex, rows: Uint32Array): Uint32Array {
  const { repeats, isPart } = twiceIn(wholeOf(index));
  if (repeats.size === 0) return rows;
  const there = new Set(rows.filter((row) => isPart[row] === 1));
  const isAgain = (deal: number) => repeats.get(deal)?.some((repeat) => there.has(repeat)) ?? false;
  const again = new Set([...there].filter(isAgain));
  return again.size === 0 ? rows : rows.filter((row) => isPart[row] === 0 || !again.has(row));
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
  const asCounted = countedAs(index, rows);
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

/** As which of some rows each counts: the deal of an older release as that of a newer one, where it is the same thing there. */
function countedAs({ releases }: FacetIndex, rows: Uint32Array): (row: number) => number {
  if (!releases) return (row) => row;
  const there = new Set(rows);
  return (row) => {
    const own = releases.standing[row] === STANDING.again ? (releases.countedAs[row] as number) : row;
    return there.has(own) ? own : row;
  };
}
