import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import type { LensGraph } from '../../domain/lenses/lens';
import { groupedLens } from '../../domain/lenses/systems/grouped-lens';
import { systemsLens } from '../../domain/lenses/systems/systems-lens';
import type { Dataset } from '../../domain/model/dataset';
import { allOf, everyRow } from '../../domain/model/relationships';
import type { Point } from '../point';
import { CLOSE, type Geometry, geometryOf, NARROW, spacingFor, WIDE } from './geometry';
import { placeColumns } from './place-columns';
import type { Placement } from './placement';
import { boxOf } from './ports';
import { type Route, routeEdges } from './route-edges';

const made = fc
  .array(
    fc.record({
      kind: fc.constantFrom('supplies', 'supplies', 'objects-to', 'sanctions', 'diversion-concern'),
      from: fc.constantFrom('A', 'B', 'C'),
      to: fc.constantFrom('C', 'K', 'L'),
      system: fc.constantFrom('s', 't', 'u', 'v', 'w', 'unnamed'),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((lines: Line[]) => madeDataset(lines.filter(({ from, to }) => from !== to)));

const STEPS = 40;

/** A curve as the engine draws it: pulled to each bend in turn, through the middles between them. */
function pointsAlong({ source, target, start, end, bends }: Route, placement: Placement): Point[] {
  const plus = (a: Point, b: Point) => ({ x: a.x + b.x, y: a.y + b.y });
  const between = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [first, last] = [plus(boxOf(placement, source), start), plus(boxOf(placement, target), end)];
  return bends.flatMap((bend, i) => {
    const [before, after] = [bends[i - 1], bends[i + 1]];
    const [p, q] = [before ? between(before, bend) : first, after ? between(bend, after) : last];
    const at = (axis: 'x' | 'y', t: number) =>
      (1 - t) ** 2 * p[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * q[axis];
    return Array.from({ length: STEPS + 1 }, (_, step) => ({
      x: at('x', step / STEPS),
      y: at('y', step / STEPS),
    }));
  });
}

/** The lines that pass behind a system or category that is not theirs. */
function linesBehindBoxes(graph: LensGraph, geometry: Geometry): string[] {
  const placement = placeColumns(graph, geometry);
  const boxes = graph.nodes.filter(({ column }) => column === 'system');
  return routeEdges(graph, placement, geometry, () => 'arrives').flatMap((route) => {
    const points = pointsAlong(route, placement);
    const isPassed = (id: (typeof boxes)[number]['id']) => {
      const { x, y, width, height } = boxOf(placement, id);
      return points.some((p) => Math.abs(p.x - x) < width / 2 && Math.abs(p.y - y) < height / 2);
    };
    return boxes
      .filter(({ id }) => id !== route.source && id !== route.target && isPassed(id))
      .map(({ id }) => `${route.line} behind ${id}`);
  });
}

function grouped(dataset: Dataset): LensGraph {
  const rows = everyRow(dataset.relationships);
  return groupedLens(dataset, facetIndexOf(dataset), rows, {
    ...{ width: 'deals', most: 100, opened: ['air-defence'] },
  });
}

it.each([
  ['wide', WIDE],
  ['close', CLOSE],
  ['narrow', NARROW],
] as const)('no line passes behind a system that it does not go through: %s', (_, geometry) => {
  fc.assert(
    fc.property(made, (dataset) => {
      const graph = systemsLens(dataset, allOf(dataset.relationships));
      expect(linesBehindBoxes(graph, geometry)).toEqual([]);
    }),
  );
});

it.each([360, 1000])('nor behind a category, in a graph that is %i pixels wide', (width) => {
  fc.assert(
    fc.property(made, (dataset) => {
      const graph = grouped(dataset);
      expect(linesBehindBoxes(graph, geometryOf(graph, spacingFor(width)))).toEqual([]);
    }),
  );
});
