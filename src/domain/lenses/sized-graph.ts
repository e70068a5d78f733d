/** A network whose discs are as large as a measure says. */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { memoizeLast } from '../memoize/memoize';
import { isNameless } from '../model/nameless';
import { isIdle } from '../ranking/ranked';
import { type MeasuredParty, rankingOf } from '../ranking/ranking';
import { MEASURE_UNIT } from '../ranking/units';
import type { LensGraph, LensNode } from './lens';
import { SIZE_MEASURES, type Size, type Sized, type SizeMeasure } from './sizes';

/** What the measure says of each party, and how many deals it lacks; what is not there does nothing by a firm deal. */
interface Measured {
  /** Null where it takes too long to work out. */
  readonly values: ReadonlyMap<string, number | null> | null;
  readonly lacking: number;
}

/** None for who takes no part in what is measured; null where it cannot be told. */
const amountOf = (of: MeasuredParty, measure: SizeMeasure): number | null =>
  of.values[measure] ?? (isIdle(of, measure) ? 0 : null);

/** What betweenness may cost, as parties times relationships: a fifth of a second. The register of SIPRI takes an eighth of it. */
const MAX_STEPS = 60_000_000;

/** Whether a measure is worked out quickly enough to be followed by a picture, which changes with every filter. */
export function isQuickly(
  measure: SizeMeasure,
  { columns: { from, to }, relationships }: FacetIndex,
): boolean {
  const parties = Math.max(from.values.length, to.values.length);
  return measure !== 'betweenness' || parties * relationships.size <= MAX_STEPS;
}

function measured(index: FacetIndex, rows: Uint32Array, measure: SizeMeasure): Measured {
  if (!isQuickly(measure, index)) return { values: null, lacking: 0 };
  const { parties, withoutVolume } = rankingOf(index, rows, [measure]);
  return {
    values: new Map(parties.map((of) => [of.party, amountOf(of, measure)])),
    lacking: MEASURE_UNIT[measure] === 'tiv' ? withoutVolume : 0,
  };
}

/** The same for as long as the picture is of the same relationships: what is chosen in it changes no measure. */
const measuredIn = memoizeLast(measured);

/** What the same measure says of each part of a fold by what stays within it alone. */
const measuredWithin = memoizeLast((index: FacetIndex, rows: Uint32Array, measure: SizeMeasure) => {
  const { from, to } = index.columns;
  const codes = from.values.map((id) => to.values.indexOf(id));
  return measured(
    index,
    rows.filter((row) => codes[firstCode(from, row)] === firstCode(to, row)),
    measure,
  ).values;
});

type PartyNode = LensNode & { readonly type: 'party' };

/** A party of a network, which has a size. */
const isDisc = (node: LensNode): node is PartyNode => node.type === 'party' && node.share !== undefined;

const EVEN: Sized = { measure: null, greatest: null, untold: 0, lacking: 0 };

/** The party with the greatest value; null where none has any. */
function greatestOf(nodes: readonly PartyNode[]): Sized['greatest'] {
  let greatest: Sized['greatest'] = null;
  for (const { id, measured, within } of nodes) {
    if (measured && measured > (greatest?.value ?? 0))
      greatest = { party: id, value: measured, ...(within !== undefined && { within }) };
  }
  return greatest;
}

/**
 * The graph with its discs as large as a measure says, the largest first; the same graph where sizes follow widths, or nothing
 * in it has a size. Who has no firm deal has none of what is measured; of those whom a register cannot name, nothing can be told.
 */
export function sizedGraph(graph: LensGraph, index: FacetIndex, rows: Uint32Array, size: Size): LensGraph {
  if (size === 'width' || !graph.nodes.some(isDisc)) return graph;
  const measure = SIZE_MEASURES.find((one) => one === size);
  if (!measure) return { ...graph, sized: EVEN };
  const { values, lacking } = measuredIn(index, rows, measure);
  const told = (id: string): number | null =>
    values?.get(id) ?? (!values || values.has(id) || isNameless(id) ? null : 0);
  const discs = graph.nodes.filter(isDisc).map((node) => {
    // Between whom ways lead is not added up of what goes there.
    const counts = node.parties !== undefined && measure !== 'betweenness';
    const within = counts ? measuredWithin(index, rows, measure)?.get(node.id) : null;
    return { ...node, measured: told(node.id), ...(within && { within }) };
  });
  const greatest = greatestOf(discs);
  const sized = discs
    .map((node) => ({ ...node, share: greatest ? (node.measured ?? 0) / greatest.value : 0 }))
    .sort((a, b) => (b.measured ?? -1) - (a.measured ?? -1));
  const untold = discs.filter(({ measured }) => measured === null).length;
  return {
    ...graph,
    nodes: [...sized, ...graph.nodes.filter((node) => !isDisc(node))],
    sized: { measure, greatest, untold, lacking },
  };
}
