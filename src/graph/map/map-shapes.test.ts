import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { withChosenLine } from '../../domain/lenses/chosen-line';
import { coordinatesOf } from '../../domain/lenses/map/coordinates';
import { pairIdAt, partiesLens } from '../../domain/lenses/parties/parties-lens';
import { mapShapes } from './map-shapes';
import { pointOf } from './projection';

const LINES: readonly Line[] = [
  { from: 'RUS', to: 'IND' },
  { from: 'RUS', to: 'IND' },
  { from: 'RUS', to: 'IND', status: 'possible' },
  { from: 'SUHH', to: 'IND' },
  { from: 'UKR', to: 'IND', status: 'not-concluded' },
  { from: 'USA', to: 'nobody-known' },
];

function shapes(chosen?: number) {
  const dataset = madeDataset(LINES);
  const index = facetIndexOf(dataset);
  const all = Uint32Array.from(LINES.keys());
  const graph = partiesLens(dataset, index, all, { width: 'deals', most: 100 });
  const selection = chosen === undefined ? null : index.relationships.idAt(chosen);
  return mapShapes(dataset, withChosenLine(index, all, graph, pairIdAt(index), selection));
}

describe('the shapes of a map', () => {
  it('have each party at its place, and those that have none too', () => {
    const { discs } = shapes();
    expect(discs.map(({ id }) => id as string).sort()).toEqual([
      'IND',
      'RUS',
      'SUHH',
      'UKR',
      'USA',
      'nobody-known',
    ]);
    const india = coordinatesOf('IND');
    expect(discs.find(({ id }) => id === 'IND')).toMatchObject(india ? pointOf(india) : {});
  });

  it('have arcs that bend all to one side, and none as another at the same importer', () => {
    const { lines } = shapes();
    for (const { bend } of lines) expect(bend).toBeLessThan(0);
    const atIndia = lines.filter(({ to }) => to === 'IND').map(({ bend }) => bend);
    expect(new Set(atIndia).size).toBe(atIndia.length);
  });

  it('have no line moved by the line of one relationship that is chosen, which bends beyond', () => {
    const [before, after] = [shapes(), shapes(2)];
    const bendIn = ({ lines }: typeof before, id: string) => lines.find((line) => line.id === id)?.bend ?? 0;
    for (const { id, bend } of before.lines) expect(bendIn(after, id)).toBe(bend);
    expect(after.lines.length).toBe(before.lines.length + 1);
    const own = after.lines.find(({ id }) => !before.lines.some((line) => line.id === id));
    expect(own?.bend).toBeLessThan(bendIn(before, 'RUS..IND'));
  });

  it('say the words of a line when they are asked for', () => {
    expect(shapes().lines.map(({ words }) => words)).toContain('2 firm deals, 1 possible');
  });
});
