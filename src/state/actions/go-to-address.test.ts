import { afterAll, expect, it, vi } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { DEFAULT_VIEW } from '../../permalink/view';
import type { OpenDataset } from '../visit';

/** The state as a page has it that was loaded anew: what compares is not there yet. */
async function freshState() {
  vi.resetModules();
  const [{ setState, useApp }, { comparing }, { comparisonOfView }, { goToAddress }] = await Promise.all([
    import('../store'),
    import('../comparing'),
    import('../selectors'),
    import('./open-address'),
  ]);
  return { setState, useApp, comparing, comparisonOfView, goToAddress };
}

afterAll(() => void vi.resetModules());

it('has the page wait for what compares, and never shows what is compared as if it was not', async () => {
  const { setState, useApp, comparing, comparisonOfView, goToAddress } = await freshState();
  const dataset = smallDataset();
  const base = { dataset, index: facetIndexOf(dataset) };
  const open: OpenDataset = {
    phase: 'open',
    ...base,
    ...{ base, files: [], origin: { file: null, hash: 'a'.repeat(64) } },
  };
  setState({ opening: open, view: DEFAULT_VIEW });
  const search = `?d=${dataset.id}&from=XNO&with=from:XSO`;
  vi.stubGlobal('location', { search, hash: '', pathname: '/', href: `https://armsgraph.example/${search}` });
  const wrong: unknown[] = [];
  const stop = useApp.subscribe((state) => {
    if (state.opening.phase === 'open' && state.view.comparison && !comparing()) wrong.push(state.view);
  });
  expect(comparing()).toBeNull();
  const going = goToAddress(open, true);
  expect(useApp.getState().opening.phase).toBe('loading');
  expect(await going).toBe(true);
  stop();
  expect(wrong).toEqual([]);
  expect(useApp.getState().opening).toBe(open);
  expect(comparisonOfView(useApp.getState())?.sides.union.length).toBeGreaterThan(0);

  // Once it is there, nothing is waited for.
  const again = goToAddress(open, true);
  expect(useApp.getState().opening).toBe(open);
  expect(await again).toBe(true);
});
