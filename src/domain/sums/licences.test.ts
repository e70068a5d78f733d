import { expect, it } from 'vitest';
import { matrix } from '../../words/en/views/matrix';
import { measures } from '../../words/en/views/measures';
import { sums } from '../../words/en/views/sums';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { flowsOf, strongest } from '../lenses/flows';
import { lensGraph, unsaidWidths } from '../lenses/lenses';
import { matrixOf } from '../lenses/matrix/matrix';
import { partyShares } from '../lenses/parties/party-shares';
import { everyRow } from '../model/relationships';
import { isOfLicences, statesLicences } from './licences';
import { sumsAt } from './sums';

const licences = (from: string, to: string, min: number | null): Line => ({
  ...{ from, to, status: 'authorised' },
  says:
    min === null
      ? []
      : [{ field: 'quantity', quantity: { min, max: min, unit: 'licences', estimate: false } }],
});

const opened = (...lines: readonly Line[]) => {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  return { dataset, index, rows: everyRow(dataset.relationships) };
};

const made = () =>
  opened(
    ...[licences('A', 'B', 3), licences('A', 'B', 12), licences('A', 'B', null), licences('C', 'B', 40)],
    { from: 'C', to: 'A', status: 'authorised' },
    { from: 'A', to: 'D', status: 'refused' },
  );

it('licences of what is authorised are added up, and what states none is told', () => {
  const { dataset, index, rows } = made();
  const words = flowsOf(index, rows).map(
    (flow) => `${flow.from}-${flow.to}: ${measures.flow(flow, 'licences')}`,
  );
  expect(words.sort()).toEqual([
    'A-B: 15 licences (1 deal not stated)',
    'A-D: 1 refused',
    'C-A: no number of licences given',
    'C-B: 40 licences',
  ]);
  expect(sums.besideDeals(sumsAt(index, rows), dataset)).toBe(
    '55 licences in the 3 deals that state a number (2 do not).',
  );
});

it('the strongest lines are those of the most licences, and discs tell who exports', () => {
  const { index, rows } = made();
  const flows = flowsOf(index, rows);
  expect(strongest(flows, 'licences', 2).map(({ from, to }) => `${from}-${to}`)).toEqual(['C-B', 'A-B']);
  const shares = partyShares(flows, 'licences');
  expect([...shares].map(([id, { sum, exports }]) => [id, sum, exports])).toEqual([
    ['A', 15, 1],
    ['B', 55, 0],
    ['C', 40, 1],
    ['D', 0, null],
  ]);
});

it('a matrix counts them, and says what is in no sum', () => {
  const { dataset, index, rows } = made();
  const graph = lensGraph('matrix', dataset, index, rows, { width: 'licences', most: null, opened: [] });
  const { total } = matrixOf(dataset, graph, 'weight');
  expect(matrix.tally(total, 'licences')).toBe(
    '55 licences (2 deals not stated) in 5 deals, 3 pairs; 1 pair without an authorised deal',
  );
});

it('widths say licences only where some are stated', () => {
  const { index, rows } = made();
  expect(unsaidWidths(index, rows)).toEqual(['items']);
  expect([isOfLicences(index), statesLicences(index, rows)]).toEqual([true, true]);
  const firm = opened({ from: 'A', to: 'B', status: 'ordered' }, licences('A', 'B', 3));
  expect([isOfLicences(firm.index), statesLicences(firm.index, firm.rows)]).toEqual([false, true]);
  const without = opened({ from: 'A', to: 'B', status: 'ordered' });
  expect(unsaidWidths(without.index, without.rows)).toContain('licences');
  expect(
    lensGraph('parties', without.dataset, without.index, without.rows, {
      width: 'licences',
      most: null,
      opened: [],
    }).edges[0]?.bundle?.width,
  ).toBe('deals');
});

it('papers of which a table says that they were delivered, or ordered, are no licences', () => {
  const { index, rows } = opened({ ...licences('A', 'B', 3), status: 'delivered' });
  expect(statesLicences(index, rows)).toBe(false);
});
