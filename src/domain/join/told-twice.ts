/**
 * Deals that a dataset tells of with the rows of a register, while the register itself is open beside it: to be counted
 * once. The rule: docs/decisions/2026-11-28-sums-count-what-happened.md.
 */

import { eachCode, firstCode, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { memoizePer } from '../memoize/memoize';
import type { Claim } from '../model/claim';
import { KIND, type Relationship } from '../model/relationship';

/** What is told twice in a dataset. */
interface Twice {
  /** For the place of each deal, the places of the rows that tell of it again. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  /** For every relationship 1 where it is such a deal or row. */
  readonly isPart: Uint8Array;
}

/** A deal that rests on rows of a register, and what its rows must have. */
interface Cited {
  readonly place: number;
  readonly sources: readonly string[];
}

const citesRow = ({ stance, citation }: Claim) => stance === 'supports' && citation.type === 'register-row';

function citedSources({ kind, claims }: Relationship): string[] {
  return KIND[kind].carriesGoods ? claims.filter(citesRow).map(({ citation }) => citation.source) : [];
}

function citedDeals({ relationships }: FacetIndex): Cited[] {
  return relationships.ready.flatMap((deal) => {
    const sources = citedSources(deal);
    const place = relationships.placeOf(deal.id);
    return sources.length > 0 && place !== null ? [{ place, sources }] : [];
  });
}

/** Tells whether the relationship at a place is a row of the register for a deal, from another dataset than the deal's. */
function rowTest({ columns }: FacetIndex, { place: deal, sources }: Cited): (place: number) => boolean {
  const { from, to, system, kind, source, in: dataset } = columns;
  const codes = new Set(sources.map((id) => source.values.indexOf(id)));
  return (place) => {
    if (from.codes[place] !== from.codes[deal] || to.codes[place] !== to.codes[deal]) return false;
    if (kind.codes[place] !== kind.codes[deal]) return false;
    if (firstCode(system, place) !== firstCode(system, deal)) return false;
    let [isRow, isOther] = [false, true];
    eachCode(source, place, (code) => {
      isRow ||= codes.has(code);
    });
    eachCode(dataset, place, (code) => {
      isOther &&= !hasCode(dataset, deal, code);
    });
    return isRow && isOther;
  };
}

const twiceIn = memoizePer((index: FacetIndex): Twice => {
  const isPart = new Uint8Array(index.relationships.size);
  const rows = new Map<number, number[]>();
  const cited = index.columns.in.values.length > 1 ? citedDeals(index) : [];
  for (const deal of cited) {
    const isRow = rowTest(index, deal);
    const own: number[] = [];
    for (let place = 0; place < index.relationships.size; place++) if (isRow(place)) own.push(place);
    if (own.length === 0) continue;
    rows.set(deal.place, own);
    for (const place of [deal.place, ...own]) isPart[place] = 1;
  }
  return { rows, isPart };
});

/** Of some places those that are left when each deal is told once: by the register, where its rows are among them. */
export function toldOnce(index: FacetIndex, places: Uint32Array): Uint32Array {
  const { rows, isPart } = twiceIn(index);
  if (rows.size === 0) return places;
  const there = new Set(places.filter((place) => isPart[place] === 1));
  const isAgain = (deal: number) => rows.get(deal)?.some((row) => there.has(row)) ?? false;
  const again = new Set([...there].filter(isAgain));
  return again.size === 0 ? places : places.filter((place) => isPart[place] === 0 || !again.has(place));
}
