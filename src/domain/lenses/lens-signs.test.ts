import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import { type SignsInUse, signsInUse } from './legend';
import type { LensGraph } from './lens';
import { DETAILS, type LensSigns } from './lens-signs';
import { LENS_IDS, type Lens, lensGraph, lensOf } from './lenses';

/** One with parties, systems and marks of every kind, and one of more than can be drawn one by one. */
const FEW = smallDataset();
const MANY = madeDataset(
  Array.from({ length: 200 }, (_, i): Line => ({ from: `A${i}`, to: `B${i}`, system: `s${i % 3}` })),
);

/** What each of them is through a lens, and what the legend says of it. */
function seen(lens: Lens): { graph: LensGraph; signs: SignsInUse }[] {
  return [FEW, MANY].map((dataset) => {
    const index = facetIndexOf(dataset);
    const rows = Uint32Array.from(index.columns.kind.codes.keys());
    const graph = lensGraph(lens, dataset, index, rows, { width: 'deals', most: null, opened: [] });
    return { graph, signs: signsInUse(lens, dataset, index, graph, rows) };
  });
}

/** The signs of a legend that a row does not name. */
function unnamed(signs: SignsInUse, { drawnAs, marks, nodes, details }: LensSigns): unknown[] {
  return [
    ...signs.drawnAs.filter((form) => form !== drawnAs),
    ...signs.details.filter((detail) => !details.includes(detail)),
    ...(marks ? [] : signs.evidence),
    ...(drawnAs === null ? [...signs.lines, ...signs.compared] : []),
    ...(nodes === 'discs' ? [] : signs.dealings),
    ...(nodes === 'names' ? [...signs.parties, ...signs.systems] : []),
  ];
}

describe.each(LENS_IDS)('the legend of the %s lens', (lens) => {
  const own = lensOf(lens).signs;

  it('has no sign that its row does not name', () => {
    for (const { signs } of seen(lens)) expect(unnamed(signs, own)).toEqual([]);
  });

  it('has those that it does name, and its graph what these tell', () => {
    const all = seen(lens);
    expect(all.every(({ graph }) => (graph.grid !== undefined) === (own.drawnAs === 'cell'))).toBe(true);
    expect(all.some(({ signs }) => signs.evidence.length > 0)).toBe(own.marks);
    expect(all.some(({ signs }) => signs.dealings.length > 0)).toBe(own.nodes === 'discs');
    expect(all.some(({ signs }) => signs.parties.length > 0)).toBe(own.nodes !== 'names');
    const parties = all.flatMap(({ graph }) => graph.nodes.filter(({ type }) => type === 'party'));
    expect(parties.every((node) => 'exports' in node)).toBe(own.nodes === 'discs');
  });
});

it('lets each detail be drawn by some lens', () => {
  const drawn = new Set(LENS_IDS.flatMap((lens) => lensOf(lens).signs.details));
  expect(DETAILS.filter((detail) => !drawn.has(detail))).toEqual([]);
});
