import { expect, it } from 'vitest';
import { facetIndexOf, relationshipsAt, rowsWith } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import type { SelectableId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { withChosenLine } from './chosen-line';
import { foldedOf } from './folds/folded';
import { foldedGraph } from './folds/folded-graph';
import { signsInUse } from './legend';
import { matrixLens } from './matrix/matrix-lens';
import { pairIdAt, partiesLens } from './parties/parties-lens';
import { groupedLens } from './systems/grouped-lens';
import { systemsLens } from './systems/systems-lens';

const dataset = smallDataset();
const index = facetIndexOf(dataset);
const all = everyRow(dataset.relationships);
const signsOf = (visible: Uint32Array) =>
  signsInUse('systems', dataset, index, systemsLens(dataset, relationshipsAt(index, visible)), visible);

it('explains every sign in use, in its own order', () => {
  expect(signsOf(all.toReversed())).toMatchObject({
    lines: [
      { kind: 'supplies', statuses: ['possible', 'negotiating', 'delivered'] },
      { kind: 'exports-for', statuses: ['confirmed'] },
      { kind: 'sanctions', statuses: ['in-force'] },
      { kind: 'objects-to', statuses: ['voiced'] },
      { kind: 'diversion-concern', statuses: ['voiced'] },
    ],
    parties: ['state', 'armed-group', 'agency-or-company'],
    systems: ['system', 'class'],
  });
});

it('explains no sign that is not there', () => {
  const talks = rowsWith(index, 'status', 'negotiating');
  // The agency that the talks go through is not drawn.
  expect(signsOf(talks)).toMatchObject({
    lines: [{ kind: 'supplies', statuses: ['negotiating'] }],
    parties: ['state'],
    systems: ['system'],
  });
  expect(signsOf(new Uint32Array())).toMatchObject({ lines: [], parties: [], systems: [] });
});

it('explains the lines of bundles by their firmest status, and no marks of evidence, which they do not show', () => {
  const pairs = partiesLens(dataset, index, all, { width: 'deals', most: 10 });
  const { lines, evidence } = signsInUse('parties', dataset, index, pairs, all);
  expect(lines[0]).toEqual({ kind: 'supplies', statuses: ['possible', 'negotiating', 'delivered'] });
  expect(evidence).toEqual([]);
  expect(signsOf(all).evidence).toEqual(['disputed', 'single-source', 'several-sources']);
});

it('explains the line that one relationship has beside that of its pair', () => {
  const failed = madeDataset([
    { from: 'A', to: 'B' },
    { id: 'failed', from: 'A', to: 'B', status: 'not-concluded' },
  ]);
  const failedIndex = facetIndexOf(failed);
  const rows = Uint32Array.of(0, 1);
  const pairs = partiesLens(failed, failedIndex, rows, { width: 'deals', most: 9 });
  const statuses = (id: string | null) => {
    const graph = withChosenLine(failedIndex, rows, pairs, pairIdAt(failedIndex), id as SelectableId | null);
    return signsInUse('parties', failed, failedIndex, graph, rows).lines[0]?.statuses;
  };
  expect(statuses(null)).toEqual(['confirmed']);
  expect(statuses('failed')).toEqual(['confirmed', 'not-concluded']);
});

it('tells exporters and importers of a network by their fillings, and states by nothing else', () => {
  const lines: Line[] = [
    { from: 'A', to: 'B' },
    { from: 'B', to: 'C' },
    { from: 'A', to: 'C', status: 'proposed' },
  ];
  const made = madeDataset(lines);
  const madeIndex = facetIndexOf(made);
  const signs = (visible: number[]) => {
    const rows = Uint32Array.from(visible);
    return signsInUse(
      'parties',
      made,
      madeIndex,
      partiesLens(made, madeIndex, rows, { width: 'deals', most: 9 }),
      rows,
    );
  };
  expect(signs([0, 1])).toMatchObject({ dealings: ['exports', 'both', 'imports'], parties: [] });
  expect(signs([0]).dealings).toEqual(['exports', 'imports']);
  expect(signs([2]).dealings).toEqual(['nothing-firm']);
  expect(signsOf(all).dealings).toEqual([]);
});

it('explains uncertain numbers, widths and categories where they are in the picture', () => {
  const quantity = (estimate: boolean) => ({ min: 38, max: 38, unit: 'items', estimate }) as const;
  const deal = (estimate: boolean): Line => ({
    ...{ from: 'A', to: 'B', system: 's' },
    says: [{ field: 'quantity', quantity: quantity(estimate) }],
  });
  const made = madeDataset([deal(false), deal(true)]);
  const madeIndex = facetIndexOf(made);
  const details = (drawn: 'flows' | 'pairs' | 'deals', ...visible: number[]) => {
    const rows = Uint32Array.from(visible);
    const options = { width: 'deals', most: 9, opened: [] } as const;
    const graph = {
      flows: () => groupedLens(made, madeIndex, rows, options),
      pairs: () => partiesLens(made, madeIndex, rows, options),
      deals: () => systemsLens(made, relationshipsAt(madeIndex, rows)),
    }[drawn]();
    return signsInUse(drawn === 'pairs' ? 'parties' : 'systems', made, madeIndex, graph, rows).details;
  };
  expect(details('deals', 0)).toEqual([]);
  expect(details('deals', 0, 1)).toEqual(['uncertain']);
  expect(details('flows', 0, 1)).toEqual(['category', 'width']);
  // Those tell widths and sizes in one row, with what fills the discs.
  expect(details('pairs', 0, 1)).toEqual([]);
});

it('tells what stands for several parties by itself, and no kind of party', () => {
  const folded = foldedOf(dataset, index, 'region');
  if (!folded) throw new Error('There are no continents.');
  const choice = { width: 'deals', most: 9, opened: [] } as const;
  const signs = (lens: 'parties' | 'matrix') =>
    signsInUse(lens, folded.dataset, folded.index, foldedGraph(lens, folded, all, choice), all);
  expect(signs('parties')).toMatchObject({ parties: [], drawnAs: ['line'], details: ['folded'] });
  expect(signs('matrix')).toMatchObject({ parties: [], drawnAs: ['cell'], details: ['area'] });
  // What stays within a part is told where any of it is firm.
  const made = madeDataset([
    { from: 'FRA', to: 'DEU' },
    { from: 'FRA', to: 'IND' },
  ]);
  const rows = everyRow(made.relationships);
  const own = foldedOf(made, facetIndexOf(made), 'region');
  if (!own) throw new Error('There are no continents.');
  const within = signsInUse('matrix', own.dataset, own.index, foldedGraph('matrix', own, rows, choice), rows);
  expect(within.details).toEqual(['area', 'within']);
  const plain = signsInUse(
    'matrix',
    dataset,
    index,
    matrixLens(dataset, index, all, { width: 'deals', most: 9 }),
    all,
  );
  expect(plain.lines[0]).toEqual({ kind: 'supplies', statuses: ['possible', 'negotiating', 'delivered'] });
  expect(plain).toMatchObject({ parties: [], drawnAs: ['cell'], details: ['area'] });
});
