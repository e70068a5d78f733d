/** Finds the deals that a dataset tells of by register rows, while the register itself is open beside it. */

import { eachCode, firstCode, hasCode } from '../columns/facet-column';
import type { FacetIndex, Twice } from '../columns/facet-index';
import type { Claim } from '../model/claim';
import type { SourceId } from '../model/ids';
import { KIND, type Relationship } from '../model/relationship';

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

/** Tells whether a row from the same exporter is the register's own for a deal, of a source that it cites but from another dataset. */
function repeatTest({ columns }: FacetIndex, { row: deal, sources }: Cited): (row: number) => boolean {
  const { to, system, kind, source, in: dataset } = columns;
  const codes = new Set(sources.map((id) => source.values.indexOf(id)));
  return (row) => {
    if (to.codes[row] !== to.codes[deal]) return false;
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

/** The tests of what deals may be told again by, by the code of whom these are from: hardly a row is from one of them. */
function testsByExporter(index: FacetIndex, cited: readonly Cited[]) {
  const { codes, values } = index.columns.from;
  const tests: { readonly deal: number; readonly isRepeat: (row: number) => boolean }[][] = values.map(
    () => [],
  );
  for (const deal of cited) {
    tests[codes[deal.row] as number]?.push({ deal: deal.row, isRepeat: repeatTest(index, deal) });
  }
  return tests;
}

/** What is told twice in a dataset: looked for when it is first asked for. */
export function findToldTwice(index: FacetIndex): Twice {
  const isPart = new Uint8Array(index.relationships.size);
  const repeats = new Map<number, number[]>();
  const cited = index.columns.in.values.length > 1 ? citedDeals(index) : [];
  if (cited.length === 0) return { repeats, isPart };
  const { codes } = index.columns.from;
  const tests = testsByExporter(index, cited);
  const found = new Map(cited.map(({ row }) => [row, [] as number[]]));
  for (let row = 0; row < index.relationships.size; row++) {
    for (const { deal, isRepeat } of tests[codes[row] as number] ?? []) {
      if (isRepeat(row)) found.get(deal)?.push(row);
    }
  }
  for (const [deal, own] of found) {
    if (own.length === 0) continue;
    repeats.set(deal, own);
    for (const row of [deal, ...own]) isPart[row] = 1;
  }
  return { repeats, isPart };
}
