import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf } from '../../../graph/columns/geometry';
import { placeColumns } from '../../../graph/columns/place-columns';
import type { Placement } from '../../../graph/columns/placement';
import { boxOf } from '../../../graph/columns/ports';
import { tieredColumns } from '../../../graph/columns/tiered-columns';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { alsoPicking } from '../asked-lines';
import { betweenId } from '../between';
import type { LensGraph } from '../lens';
import type { PickAsked } from '../lens-kind';
import { lensOf } from '../lenses';
import { countShown } from '../shown-lines';
import { withSelected } from '../with-selected';
import { groupedLens } from './grouped-lens';
import { withSelectedFlows } from './with-selected-flows';

/** The graph of the strongest flows, and the same with what is between two parties. */
function graphsOf(
  lines: readonly Line[],
  most: number,
  from: string,
  to: string,
  visible = [...lines.keys()],
) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const rows = Uint32Array.from(visible);
  const lineAt = lensOf('systems').lineAt(index, rows, []);
  const graphOf = (asked: PickAsked | null) =>
    groupedLens(dataset, index, rows, { width: 'deals', most, opened: [], asked });
  const before = graphOf(null);
  const id = betweenId(from as never, to as never);
  const after = withSelectedFlows({ dataset, index }, new Set(rows), before, lineAt, id, (own) =>
    graphOf(alsoPicking(null, own)),
  );
  return { dataset, index, rows, before, after };
}

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);
/** What goes between great ones, and one deal of Iran with Venezuela among many. */
const LINES: readonly Line[] = [
  ...times(60, { from: 'A', to: 'X', system: 'jet' }),
  ...times(50, { from: 'B', to: 'X', system: 'radar' }),
  ...times(20, { from: 'A', to: 'Y', system: 'jet' }),
  { from: 'IRN', to: 'VEN', system: 'jet' },
  { from: 'VEN', to: 'IRN', system: 'radar' },
];
const own = ({ edges }: LensGraph) => edges.filter(({ bundle }) => !bundle?.isOthers);

describe('what is selected among the flows of many', () => {
  const { before, after } = graphsOf(LINES, 2, 'IRN', 'VEN');

  it('is drawn beside these, which are as they were, and told as what is selected', () => {
    const shown = own(before).length;
    expect(own(after).slice(0, shown)).toEqual(own(before));
    const added = own(after).slice(shown);
    expect(new Set(added.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['IRN VEN', 'VEN IRN']));
    expect(added.every(({ forSelection, isAsked }) => forSelection && !isAsked)).toBe(true);
    expect(countShown(after)).toMatchObject({ shown: shown + 2, forSelection: 2, isAddedUp: true });
    expect(countShown(after).forAsked).toBeUndefined();
    expect(after.held).toEqual(before.held);
  });

  it('moves nothing: what comes stands below all of its column, in a lane of its box', () => {
    const geometry = geometryOf(before, 'wide');
    expect(geometry.isTiered).toBe(true);
    const [was, is] = [before, after].map((graph) => placeColumns(graph, geometry, tieredColumns));
    for (const [id, box] of was?.boxes ?? []) expect(is?.boxes.get(id)).toEqual(box);
    for (const [id, lane] of was?.lanes ?? []) if (is?.lanes.has(id)) expect(is.lanes.get(id)).toBe(lane);
    const lowest = Math.max(...[...(was?.boxes.values() ?? [])].filter(({ x }) => x === 0).map(({ y }) => y));
    expect(is?.boxes.get('IRN' as never)?.y).toBeGreaterThan(lowest);
    const [line] = own(after).filter(({ from }) => from === 'IRN');
    const { y, height } = boxOf(is as Placement, line?.through as never);
    expect(Math.abs((is?.lanes.get(line?.id as never) ?? Number.NaN) - y)).toBeLessThanOrEqual(height / 2);
  });

  it('is nothing where all of it is drawn, or the filter hides it', () => {
    const drawn = graphsOf(LINES, 2, 'A', 'X');
    expect(drawn.after).toBe(drawn.before);
    const hidden = graphsOf(LINES, 2, 'IRN', 'VEN', [...LINES.keys()].slice(0, 130));
    expect(hidden.after).toBe(hidden.before);
  });

  it('is asked for in the way of each lens', () => {
    const { dataset, index, rows } = graphsOf(LINES, 2, 'IRN', 'VEN');
    const choice = { width: 'deals', most: 2, opened: [] } as const;
    const id = betweenId('IRN' as never, 'VEN' as never);
    for (const lens of ['systems', 'parties', 'map', 'matrix'] as const) {
      const graph = lensOf(lens).graph(dataset, index, rows, choice);
      const lineAt = lensOf(lens).lineAt(index, rows, []);
      const found = withSelected(dataset, index, rows, new Set(rows), lens, choice, graph, lineAt, id);
      expect(found.edges.filter(({ forSelection }) => forSelection).length).toBe(lens === 'matrix' ? 0 : 2);
    }
  });

  it('leaves every sum whole, and all places as they were', () => {
    const line = fc.record({
      from: fc.constantFrom('A', 'B', 'C', 'D'),
      to: fc.constantFrom('A', 'X', 'Y', 'Z'),
      system: fc.constantFrom('jet', 'radar', 'gun'),
    });
    const given = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 40 }),
      most: fc.integer({ min: 1, max: 6 }),
      from: fc.constantFrom('A', 'B', 'C'),
      to: fc.constantFrom('X', 'Y', 'D'),
    });
    fc.assert(
      fc.property(given, ({ lines, most, from, to }) => {
        const graphs = graphsOf(lines, most, from, to);
        const sums = [graphs.before, graphs.after].map(({ edges }) =>
          edges.reduce((total, { bundle }) => total + (bundle?.relationships ?? 0), 0),
        );
        expect(sums).toEqual([lines.length, lines.length]);
        expect(own(graphs.after).length + (graphs.after.others?.size ?? 0)).toBe(graphs.after.of);
        for (const edge of own(graphs.before)) expect(graphs.after.edges).toContain(edge);
        const geometry = geometryOf(graphs.before, 'wide');
        const [was, is] = [graphs.before, graphs.after].map((graph) =>
          placeColumns(graph, geometry, tieredColumns),
        );
        for (const [id, box] of was?.boxes ?? []) expect(is?.boxes.get(id)).toEqual(box);
        for (const { id } of graphs.after.nodes) expect(is?.boxes.has(id)).toBe(true);
      }),
    );
  });
});
