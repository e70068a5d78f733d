import { expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, readXml } from '../../../scripts/read-xml';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { NO_FILTER, withYears } from '../../domain/filter/filter';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import type { SelectableId } from '../../domain/model/ids';
import { DEFAULT_VIEW } from '../../permalink/view';
import '../../state/bring-comparing';
import { type AppState, setState, useApp } from '../../state/store';
import { drawnWithin } from './draw-sides';

const WIDTH = 400;

/** How far apart the ends of a line are on the maps of both sides. */
async function apart(state: AppState): Promise<number[]> {
  const { drawings } = await drawnWithin(state, paletteOf('light'), WIDTH);
  return Object.values(drawings).map(({ body }) => {
    const at = (id: string) => {
      const node = elementsIn(readXml(`<svg>${body}</svg>`)).find(
        ({ attributes }) => attributes['data-node'] === id,
      );
      const circle = node && elementsIn(node).find(({ name }) => name === 'circle');
      return ['cx', 'cy'].map((field) => Number(circle?.attributes[field]));
    };
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [at('ARM'), at('AZE')];
    return Math.hypot(ax - bx, ay - by);
  });
}

it('shows on both maps what is asked about, from as near as the map does, and else all', async () => {
  const dataset = madeDataset(
    ['2003', '2013'].flatMap((date) => [
      { from: 'ARM', to: 'AZE', date },
      { from: 'USA', to: 'AUS', date },
      { from: 'RUS', to: 'BRA', date },
    ]),
  );
  const base = { dataset, index: facetIndexOf(dataset) };
  const view = {
    ...DEFAULT_VIEW,
    lens: 'map' as const,
    filter: withYears(NO_FILTER, { first: 2000, last: 2009 }),
    comparison: { facets: {}, years: { first: 2010, last: 2019 } },
  };
  const origin = { file: null, hash: 'a'.repeat(64) };
  setState({ opening: { phase: 'open', ...base, base, files: [], origin }, view });
  for (const pixels of await apart(useApp.getState())) expect(pixels).toBeLessThan(10);
  setState({ view: { ...view, selection: 'ARM..AZE' as SelectableId } });
  const [a = 0, b = 0] = await apart(useApp.getState());
  expect(a).toBeGreaterThan(80);
  expect(a).toBeLessThan(WIDTH);
  expect(b).toBe(a);
});
