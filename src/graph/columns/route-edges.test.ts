import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import type { LensGraph, LineId } from '../../domain/lenses/lens';
import { systemsLens } from '../../domain/lenses/systems/systems-lens';
import type { Dataset } from '../../domain/model/dataset';
import type { RelationshipId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';
import { allOf, findRelationship } from '../../domain/model/relationships';
import { STATUS, STATUSES } from '../../domain/model/status';
import { lineSign } from '../../ui/encodings';
import { lineLabel } from '../line-label';
import type { Point } from '../point';
import { CLOSE, type Geometry, NARROW, WIDE } from './geometry';
import { placeColumns } from './place-columns';
import type { Placement } from './placement';
import { type Route, routeEdges } from './route-edges';

const dataset = caseFile();
const all = allOf(dataset.relationships);

interface Drawing {
  readonly graph: LensGraph;
  readonly placement: Placement;
  readonly routes: readonly Route[];
}

function routed(of: Dataset, visible: readonly Relationship[], geometry: Geometry): Drawing {
  const graph = systemsLens(of, visible);
  const placement = placeColumns(graph, geometry);
  const reachOf = (line: LineId) => {
    const found = findRelationship(of.relationships, line as RelationshipId);
    return found ? lineSign(found.kind, found.status).reach : 'arrives';
  };
  return { graph, placement, routes: routeEdges(graph, placement, geometry, reachOf) };
}

function drawingOf(visible: readonly Relationship[], geometry: Geometry): Drawing {
  return routed(dataset, visible, geometry);
}

function madeDrawing(lines: readonly Line[], geometry: Geometry): Drawing {
  const made = madeDataset(lines);
  return routed(made, allOf(made.relationships), geometry);
}

const at = ({ placement }: Drawing, id: Route['source'], { x, y }: Point): Point => {
  const box = placement.boxes.get(id) ?? { x: Number.NaN, y: Number.NaN };
  return { x: box.x + x, y: box.y + y };
};
const inWords = ({ x, y }: Point) => `${x.toFixed(3)} ${y.toFixed(3)}`;

/** Both ends of every line, as far as they lie on a node of this type. */
function endsAt(drawing: Drawing, type: 'party' | 'system'): string[] {
  const ids = new Set(drawing.graph.nodes.filter((node) => node.type === type).map(({ id }) => id));
  return drawing.routes.flatMap(({ source, target, start, end }) => [
    ...(ids.has(source) ? [inWords(at(drawing, source, start))] : []),
    ...(ids.has(target) ? [inWords(at(drawing, target, end))] : []),
  ]);
}

const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom('supplies', 'supplies', 'objects-to', 'sanctions', 'diversion-concern', 'finances'),
  from: fc.constantFrom('A', 'B', 'C'),
  to: fc.constantFrom('C', 'K', 'L'),
  system: fc.constantFrom('s', 't'),
});
const lines = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((made) => made.filter(({ from, to }) => from !== to));

describe.each([
  ['wide', WIDE],
  ['close', CLOSE],
  ['narrow', NARROW],
] as const)('the %s lines', (_, geometry) => {
  it('have ports of their own on every party, and lanes of their own in every system', () => {
    fc.assert(
      fc.property(lines, (made) => {
        const drawing = madeDrawing(made, geometry);
        const ports = endsAt(drawing, 'party');
        expect(new Set(ports).size).toBe(ports.length);
        const lanes = endsAt(drawing, 'system');
        expect(new Set(lanes).size).toBe(lanes.length);
      }),
    );
  });

  it('touch the rim of a party, and the edge of a system', () => {
    const drawing = drawingOf(
      all.filter(({ status }) => STATUS[status].strength !== 'ended'),
      geometry,
    );
    for (const { source, target, start, end } of drawing.routes)
      for (const [id, point] of [
        [source, start],
        [target, end],
      ] as const) {
        const box = drawing.placement.boxes.get(id) ?? { width: 0, height: 0 };
        const type = drawing.graph.nodes.find((node) => node.id === id)?.type;
        if (type === 'party') expect(Math.hypot(point.x, point.y)).toBeCloseTo(box.width / 2, 6);
        else expect(Math.abs(point.x)).toBe(box.width / 2);
        expect(Math.abs(point.y)).toBeLessThanOrEqual(box.height / 2);
      }
  });

  it.each(STATUSES)(
    'that are %s stop clear of whom they are meant for only if they came to nothing',
    (status) => {
      const drawing = madeDrawing(
        [
          { id: 'goods', from: 'A', to: 'B', system: 's', status },
          { kind: 'objects-to', about: 'goods', from: 'C', to: 'A', status },
          { kind: 'sanctions', from: 'A', to: 'B', status },
        ],
        geometry,
      );
      const cameToNothing = STATUS[status].strength === 'ended';
      const gaps = drawing.routes.map(({ leg, target, end }) => {
        const { width } = drawing.placement.boxes.get(target) ?? { width: Number.NaN };
        return { leg, gap: Math.hypot(end.x, leg === 'to-system' ? 0 : end.y) - width / 2 };
      });
      expect(gaps).toHaveLength(4);
      for (const { leg, gap } of gaps) {
        if (cameToNothing && leg !== 'from-system') expect(gap).toBeGreaterThan(8);
        else expect(gap).toBeCloseTo(0, 6);
      }
      const ghosts = drawing.routes.filter(({ isGhost }) => isGhost).map(({ leg }) => leg);
      expect(ghosts).toEqual(cameToNothing ? ['from-system'] : []);
    },
  );

  it('are one for each relationship, or two that share a lane of the system', () => {
    const { graph, routes } = drawingOf(all, geometry);
    for (const { id, from, through, to } of graph.edges) {
      const own = routes.filter((route) => route.line === id);
      const [first, second] = own;
      expect(own.map(({ leg }) => leg)).toEqual(through ? ['to-system', 'from-system'] : ['only']);
      expect([first?.source, own.at(-1)?.target]).toEqual([from, to]);
      if (through) expect([first?.target, first?.end.y]).toEqual([second?.source, second?.start.y]);
    }
  });

  it('bend at numbers', () => {
    fc.assert(
      fc.property(lines, (made) => {
        const { routes } = madeDrawing(made, geometry);
        expect(routes.filter(({ bends }) => bends.length === 0)).toEqual([]);
        const points = routes.flatMap(({ start, end, bends }) => [start, end, ...bends]);
        expect(points.filter(({ x, y }) => !Number.isFinite(x + y))).toEqual([]);
      }),
    );
  });
});

interface Rectangle extends Point {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** The words on a line, with their frame, a little wider than they are in most fonts. */
function labelOf(drawing: Drawing, route: Route): Rectangle[] {
  const relationship = findRelationship(dataset.relationships, route.line as RelationshipId);
  if (!route.label || !relationship) return [];
  const rows = lineLabel(relationship).split('\n');
  const size = {
    width: Math.max(...rows.map(({ length }) => length)) * 7 + 8,
    height: rows.length * 15 + 4,
  };
  const words = `${route.line}: ${rows.join(' ')}`;
  const end = at(drawing, route.target, route.end);
  if (route.label.at === 'end') {
    const direction = Math.sign(end.x - at(drawing, route.source, route.start).x);
    return [{ words, x: end.x - direction * route.label.before, y: end.y, ...size }];
  }
  const { bends } = route;
  const middle = { x: bends.reduce((sum, { x }) => sum + x, 0), y: bends.reduce((sum, { y }) => sum + y, 0) };
  return [{ words, x: middle.x / bends.length, y: middle.y / bends.length + route.label.down, ...size }];
}

function overlapsOf(rectangles: readonly Rectangle[]): string[] {
  const meet = (a: Rectangle, b: Rectangle) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
  return rectangles.flatMap((a, i) =>
    rectangles
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.words} / ${b.words}`),
  );
}

describe('the words on lines', () => {
  const labelsOf = (visible: readonly Relationship[]) => {
    const drawing = drawingOf(visible, WIDE);
    return drawing.routes.flatMap((route) => labelOf(drawing, route));
  };

  it('never lie on one another in the case file: each relationship has its own', () => {
    expect(labelsOf(all)).toHaveLength(all.length);
    expect(overlapsOf(labelsOf(all))).toEqual([]);
  });

  it('never lie on one another where two lines pass below the same systems', () => {
    const ids = ['usa-objects-ak-103', 'usa-sanctions-rus', 'usa-central-europe-missile-defence'];
    expect(overlapsOf(labelsOf(all.filter(({ id }) => ids.includes(id))))).toEqual([]);
  });

  it('never lie on one another in any part of the case file', () => {
    fc.assert(
      fc.property(fc.subarray(all), (visible) => {
        expect(overlapsOf(labelsOf(visible))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are left out on a phone', () => {
    expect(drawingOf(all, NARROW).routes.filter(({ label }) => label)).toEqual([]);
  });
});
