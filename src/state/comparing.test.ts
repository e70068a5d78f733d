import { expect, it, vi } from 'vitest';
import { facetIndexOf } from '../domain/columns/facet-index';
import { NO_FILTER, withChoice } from '../domain/filter/filter';
import { smallDataset } from '../domain/fixtures/small-dataset';
import { DEFAULT_VIEW } from '../permalink/view';
import { comparisonOfView, drawnGraphOf, filteredOf, summaryOfView, visibleOf } from './selectors';
import { setState, useApp } from './store';

const only = (id: string) => ({ include: [id], exclude: [] });

it('compares nothing until what does so has arrived, and then has whoever waits for it look again', async () => {
  const dataset = smallDataset();
  const base = { dataset, index: facetIndexOf(dataset) };
  const origin = { file: null, hash: 'a'.repeat(64) };
  setState({
    opening: { phase: 'open', ...base, base, files: [], origin },
    view: {
      ...DEFAULT_VIEW,
      filter: withChoice(NO_FILTER, 'from', only('XNO')),
      comparison: { facets: { from: only('XSO') } },
    },
  });
  const before = useApp.getState();
  expect([comparisonOfView(before), summaryOfView(before).compared]).toEqual([null, null]);
  expect(visibleOf(before)).toBe(filteredOf(before).visible);
  const look = vi.fn();
  const stop = useApp.subscribe(look);
  await import('./bring-comparing');
  stop();
  expect(look).toHaveBeenCalledTimes(1);
  const after = useApp.getState();
  const found = comparisonOfView(after);
  expect(found?.sides.a).toEqual(filteredOf(after).visible);
  expect(visibleOf(after)).toBe(found?.sides.union);
  expect(visibleOf(after).length).toBeGreaterThan(filteredOf(after).visible.length);
});

it('compares lines where pairs are compared, and tells on each of its importer, on each side too, where importers are', async () => {
  await import('./bring-comparing');
  const { sideGraphsOf } = await import('./side-graphs');
  const told = () => drawnGraphOf(useApp.getState()).edges.flatMap(({ compared }) => compared ?? []);
  const { view } = useApp.getState();
  setState({ view: { ...view, comparison: { facets: {}, years: { first: 1990, last: 2030 } } } });
  expect(told().length).toBeGreaterThan(0);
  expect(told().some(({ unit }) => unit)).toBe(false);
  setState({ view: { ...view, lens: 'parties', pictures: 'two' } });
  expect(comparisonOfView(useApp.getState())?.unit).toBe('to');
  expect(told().length).toBeGreaterThan(0);
  expect(told().every(({ unit }) => unit === 'to')).toBe(true);
  const units = new Map(comparisonOfView(useApp.getState())?.units.map((one) => [one.ids[0], one.class]));
  const graphs = sideGraphsOf(useApp.getState());
  const exporters = (side: 'a' | 'b') => new Set(graphs?.[side].edges.map(({ id }) => id.split('..')[0]));
  expect([exporters('a'), exporters('b')]).toEqual([new Set(['XNO']), new Set(['XSO'])]);
  const edges = graphs ? [...graphs.a.edges, ...graphs.b.edges] : [];
  for (const { to, compared } of edges) if (compared) expect(compared.class).toBe(units.get(to));
  expect(Math.max(...edges.map(({ bundle }) => bundle?.share ?? 0))).toBe(1);
});
