import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { groupedLens } from '../../domain/lenses/systems/grouped-lens';
import { systemsLens } from '../../domain/lenses/systems/systems-lens';
import type { Relationship } from '../../domain/model/relationship';
import { allOf } from '../../domain/model/relationships';
import { elementsOf } from './elements';
import { CLOSE, type Geometry, geometryOf, NARROW, spacingFor, WIDE } from './geometry';
import { placeColumns, spread, within } from './place-columns';

const dataset = caseFile();
const all = allOf(dataset.relationships);
const subsets = fc.subarray(all, { minLength: 1 });
const GEOMETRIES = [
  ['wide', WIDE],
  ['close', CLOSE],
  ['narrow', NARROW],
] as const;

interface Rectangle {
  readonly owner: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The letters of a caption, a little wider than they are in most fonts. */
const LETTERS = { title: { width: 7.6, height: 17 }, subtitle: { width: 6.4, height: 15 } } as const;

/** Every box and every caption among these elements, each with the node that it belongs to. */
function rectanglesOf(elements: readonly ElementDefinition[]): Rectangle[] {
  const nodes = elements.filter(({ group }) => group === 'nodes');
  return nodes.flatMap(({ data, position }) => {
    const at = position ?? { x: Number.NaN, y: Number.NaN };
    if (data['part'] === 'node')
      return [{ owner: `${data.id}`, ...at, width: data['width'], height: data['height'] }];
    if (data['part'] === 'mark' || data['role'] === 'heading' || data['role'] === 'ground') return [];
    const { width, height } = LETTERS[data['role'] as keyof typeof LETTERS];
    return [{ owner: data['belongsTo'], ...at, width: data['text'].length * width, height }];
  });
}

/** The same of a part of the case file. */
function rectanglesIn(visible: readonly Relationship[], geometry: Geometry): Rectangle[] {
  const graph = systemsLens(dataset, visible);
  return rectanglesOf(elementsOf(dataset, graph, geometry, placeColumns(graph, geometry)));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

function overlapsOf(rectangles: readonly Rectangle[]): string[] {
  return rectangles.flatMap((a, i) =>
    rectangles
      .slice(i + 1)
      .filter((b) => a.owner !== b.owner && overlap(a, b))
      .map((b) => `${a.owner} and ${b.owner}`),
  );
}

describe('within', () => {
  it('moves what lies beyond the bounds, and pushes its neighbours as far as they have to give way', () => {
    expect(within([0, 50, 300], [40, 40], [20, 280])).toEqual([20, 60, 280]);
    expect(within([90, 100, 110], [40, 40], [0, 100])).toEqual([20, 60, 100]);
  });

  it('leaves as they are what lies within, and what there is no room for', () => {
    expect(within([20, 60], [40], [0, 100])).toEqual([20, 60]);
    expect(within([0, 90, 180], [90, 90], [0, 100])).toEqual([0, 90, 180]);
  });
});

describe('spread', () => {
  const wishes = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 12 });
  const cases = wishes.chain((wished) =>
    fc.tuple(
      fc.constant(wished),
      fc.array(fc.integer({ min: 1, max: 120 }), {
        minLength: wished.length - 1,
        maxLength: wished.length - 1,
      }),
    ),
  );
  const costOf = (positions: readonly number[], wished: readonly number[]) =>
    positions.reduce((sum, position, i) => sum + (position - (wished[i] ?? 0)) ** 2, 0);
  const keeps = (positions: readonly number[], gaps: readonly number[]) =>
    gaps.every((gap, i) => (positions[i + 1] ?? 0) - (positions[i] ?? 0) >= gap - 1e-6);

  it('keeps the order and the gaps', () => {
    fc.assert(
      fc.property(cases, ([wished, gaps]) => {
        const positions = spread(wished, gaps);
        expect(positions).toHaveLength(wished.length);
        expect(keeps(positions, gaps)).toBe(true);
      }),
    );
  });

  it('grants wishes that keep the gaps already', () => {
    fc.assert(
      fc.property(cases, fc.nat(50), ([[first = 0], gaps], slack) => {
        const wished = [first];
        for (const gap of gaps) wished.push((wished.at(-1) ?? 0) + gap + slack);
        spread(wished, gaps).forEach((position, i) => {
          expect(position).toBeCloseTo(wished[i] ?? Number.NaN, 6);
        });
      }),
    );
  });

  it('stays as near to the wishes as the gaps allow: no other positions are nearer', () => {
    const moves = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(cases, moves, ([wished, gaps], by) => {
        const positions = spread(wished, gaps);
        const others = positions.map((position, i) => position + (by[i] ?? 0));
        if (keeps(others, gaps))
          expect(costOf(positions, wished)).toBeLessThanOrEqual(costOf(others, wished) + 1e-6);
      }),
    );
  });

  it('lets those that are too close share their mean', () => {
    expect(spread([0, 0], [100])).toEqual([-50, 50]);
    expect(spread([10, 0, 300], [20, 20])).toEqual([-5, 15, 300]);
    expect(spread([], [])).toEqual([]);
  });
});

describe.each(GEOMETRIES)('the %s placement', (_, geometry) => {
  it('lets nothing of two nodes overlap in the case file', () => {
    const rectangles = rectanglesIn(all, geometry);
    expect(rectangles.length).toBeGreaterThan(15);
    expect(overlapsOf(rectangles)).toEqual([]);
  });

  it('lets nothing of two nodes overlap in any part of the case file', () => {
    fc.assert(
      fc.property(subsets, (visible) => {
        expect(overlapsOf(rectanglesIn(visible, geometry))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('places every node of any part, at a number, in the column that it stands in', () => {
    fc.assert(
      fc.property(subsets, (visible) => {
        const graph = systemsLens(dataset, visible);
        const { boxes } = placeColumns(graph, geometry);
        expect([...boxes.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        const astray = graph.nodes.filter(({ id, column }) => boxes.get(id)?.x !== geometry.columnX[column]);
        expect(astray).toEqual([]);
        const nowhere = [...boxes.values()].filter(({ y, height }) => !Number.isFinite(y) || !(height > 0));
        expect(nowhere).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives every relationship of a system its own lane within the box', () => {
    const graph = systemsLens(dataset, all);
    const { boxes, lanes } = placeColumns(graph, geometry);
    const through = graph.edges.filter((edge) => edge.through !== null);
    expect([...lanes.keys()].sort()).toEqual(through.map(({ id }) => id).sort());
    for (const { id } of graph.nodes.filter(({ type }) => type === 'system')) {
      const heights = through.flatMap((edge) => (edge.through === id ? (lanes.get(edge.id) ?? []) : []));
      const sorted = [...heights].sort((a, b) => a - b);
      const box = boxes.get(id) ?? { y: Number.NaN, height: 0 };
      for (const y of sorted) expect(Math.abs(y - box.y)).toBeLessThan(box.height / 2);
      sorted.slice(1).forEach((y, i) => {
        expect(y - (sorted[i] ?? 0)).toBeCloseTo(geometry.lane, 6);
      });
    }
  });

  it('is the same every time', () => {
    const placed = () => placeColumns(systemsLens(caseFile(), allOf(caseFile().relationships)), geometry);
    expect(placed()).toEqual(placed());
  });
});

it('stands a feared recipient under its source on a phone, and beyond it where there is room', () => {
  const graph = systemsLens(dataset, all);
  const at = (geometry: Geometry) => {
    const { boxes } = placeColumns(graph, geometry);
    const [farc, source] = ['farc', 'VEN'].map((id) => [...boxes].find(([key]) => key === id)?.[1]);
    return { right: (farc?.x ?? 0) - (source?.x ?? 0), below: (farc?.y ?? 0) - (source?.y ?? 0) };
  };
  expect(at(WIDE).right).toBeGreaterThan(0);
  expect(at(NARROW).right).toBe(0);
  expect(at(NARROW).below).toBeGreaterThan(0);
});

it('leaves an empty graph empty', () => {
  expect(placeColumns({ nodes: [], edges: [], of: 0 }, WIDE)).toEqual({ boxes: new Map(), lanes: new Map() });
});

it('keeps the longest names clear of the boxes of categories', () => {
  const longest = 'The People of Long Islands';
  const [from = '', to = '', third = ''] = ['a', 'b', 'c'].map((letter) => `${longest}${letter}`);
  const made = madeDataset([
    { from, to, system: 's' },
    { from, to: third, system: 's' },
  ]);
  const graph = groupedLens(made, facetIndexOf(made), Uint32Array.of(0, 1), {
    ...{ width: 'deals', most: 9, opened: [] },
  });
  const geometry = geometryOf(graph, spacingFor(800));
  const placement = placeColumns(graph, geometry);
  const elements = elementsOf(made, graph, geometry, placement);
  expect(overlapsOf(rectanglesOf(elements))).toEqual([]);
});
