import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { LENS_COLUMNS, type LensColumn, type LensGraph, type LensNodeId } from '../../domain/lenses/lens';
import { systemsLens } from '../../domain/lenses/systems/systems-lens';
import { allOf } from '../../domain/model/relationships';
import { type ColumnOrder, countCrossings, orderColumns } from './order-columns';

function graphOf(lines: readonly Line[]): LensGraph {
  const dataset = madeDataset(lines);
  return systemsLens(dataset, allOf(dataset.relationships));
}

/** The nodes of each column in the order of the dataset. */
function givenOrder({ nodes }: LensGraph): ColumnOrder {
  const inColumn = (column: LensColumn) => nodes.filter((node) => node.column === column).map(({ id }) => id);
  const entries = LENS_COLUMNS.map((column) => [column, inColumn(column)]);
  return Object.fromEntries(entries) as unknown as ColumnOrder;
}

function permutationsOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => permutationsOf(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

/** Every order there is of the nodes of some columns. */
function ordersOf([column, ...rest]: readonly LensColumn[], given: ColumnOrder): Partial<ColumnOrder>[] {
  if (!column) return [{}];
  return permutationsOf(given[column]).flatMap((ids) =>
    ordersOf(rest, given).map((others) => ({ ...others, [column]: ids })),
  );
}

/** The fewest crossings of any order at all. */
function fewestCrossings(graph: LensGraph): number {
  const orders = ordersOf(LENS_COLUMNS, givenOrder(graph));
  return Math.min(...orders.map((of) => countCrossings(graph, of as ColumnOrder)));
}

const order = (columns: Partial<Record<LensColumn, readonly string[]>>) =>
  ({ acting: [], exporter: [], system: [], importer: [], onward: [], ...columns }) as unknown as ColumnOrder;

const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom('supplies', 'supplies', 'supplies', 'objects-to', 'sanctions', 'diversion-concern'),
  from: fc.constantFrom('A', 'B', 'C', 'D'),
  to: fc.constantFrom('K', 'L', 'M', 'N'),
  system: fc.constantFrom('r', 's', 't', 'u', 'v'),
});

describe('counting crossings', () => {
  const sanctions: Line = { kind: 'sanctions', from: '', to: '' };

  it('counts legs that stand the other way round on the other side', () => {
    const graph = graphOf([
      { from: 'A', to: 'K', system: 's' },
      { from: 'B', to: 'L', system: 't' },
    ]);
    const rest = { exporter: ['A', 'B'], system: ['s', 't'] };
    expect(countCrossings(graph, order({ ...rest, importer: ['K', 'L'] }))).toBe(0);
    expect(countCrossings(graph, order({ ...rest, importer: ['L', 'K'] }))).toBe(1);
    expect(
      countCrossings(graph, order({ exporter: ['B', 'A'], system: ['s', 't'], importer: ['L', 'K'] })),
    ).toBe(2);
  });

  it('counts none where legs meet at a node', () => {
    const graph = graphOf(['K', 'L', 'M'].map((to) => ({ from: 'A', to, system: 's' })));
    expect(countCrossings(graph, givenOrder(graph))).toBe(0);
  });

  it('counts legs whichever way they run', () => {
    const graph = graphOf([
      { from: 'A', to: 'K', system: 's' },
      { from: 'B', to: 'L', system: 's' },
      { ...sanctions, from: 'A', to: 'L' },
      { ...sanctions, from: 'K', to: 'B' },
    ]);
    const columns = { exporter: ['A', 'B'], system: ['s'] };
    expect(countCrossings(graph, order({ ...columns, importer: ['K', 'L'] }))).toBe(1);
    expect(countCrossings(graph, order({ ...columns, importer: ['L', 'K'] }))).toBe(0);
  });

  it('counts arcs of one column that interlock, and not those within one another', () => {
    const arcs = (...pairs: readonly string[]) =>
      graphOf([
        ...['A', 'B', 'C', 'D'].map((from) => ({ from, to: 'K', system: 's' })),
        ...pairs.map(([from = '', to = '']) => ({ ...sanctions, from, to })),
      ]);
    const columns = order({ exporter: ['A', 'B', 'C', 'D'], system: ['s'], importer: ['K'] });
    expect(countCrossings(arcs('AC', 'BD'), columns)).toBe(1);
    expect(countCrossings(arcs('DB', 'AC'), columns)).toBe(1);
    expect(countCrossings(arcs('AD', 'CB'), columns)).toBe(0);
    expect(countCrossings(arcs('AB', 'BD', 'DC'), columns)).toBe(0);
  });
});

describe('the order of the columns', () => {
  it('has no crossing where none is needed', () => {
    const chains = fc
      .shuffledSubarray(['A', 'B', 'C', 'D', 'E'], { minLength: 1 })
      .chain((from) =>
        fc.shuffledSubarray(
          from.flatMap((id) => [`${id}1`, `${id}2`]),
          { minLength: 1 },
        ),
      )
      .map((ids) => ids.map((id) => ({ from: `from ${id[0]}`, to: `to ${id}`, system: `system ${id[0]}` })));
    fc.assert(
      fc.property(chains, (lines) => {
        const graph = graphOf(lines);
        expect(countCrossings(graph, orderColumns(graph))).toBe(0);
      }),
    );
  });

  it('never has more crossings than the order of the dataset, and loses no node', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const graph = graphOf(lines);
        const [given, found] = [givenOrder(graph), orderColumns(graph)];
        expect(countCrossings(graph, found)).toBeLessThanOrEqual(countCrossings(graph, given));
        for (const column of LENS_COLUMNS)
          expect([...found[column]].sort()).toEqual([...given[column]].sort());
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        expect(orderColumns(graphOf(lines))).toEqual(orderColumns(graphOf(lines)));
      }),
    );
  });

  it('finds the fewest crossings that what the two documents tell can have', () => {
    const dataset = caseFile();
    // The whole case file has more orders than can be tried one by one.
    const quoted = allOf(dataset.relationships).filter(({ claims }) =>
      claims.some(({ citation }) => citation.type === 'quotation'),
    );
    const graph = systemsLens(dataset, quoted);
    expect(countCrossings(graph, givenOrder(graph))).toBeGreaterThan(fewestCrossings(graph));
    expect(countCrossings(graph, orderColumns(graph))).toBe(fewestCrossings(graph));
  });
});

it('leaves an empty graph empty', () => {
  const nothing: Record<LensColumn, readonly LensNodeId[]> = {
    acting: [],
    exporter: [],
    system: [],
    importer: [],
    onward: [],
  };
  expect(orderColumns({ nodes: [], edges: [], of: 0 })).toEqual(nothing);
});

it('keeps the order of what stands without the ways that are asked for, and has these below', () => {
  const lines: readonly Line[] = [
    { from: 'A', to: 'L', system: 's' },
    { from: 'B', to: 'K', system: 't' },
    { from: 'B', to: 'L', system: 's' },
  ];
  const way: Line = { from: 'C', to: 'K', system: 's' };
  const own = orderColumns(graphOf(lines));
  const { edges, ...graph } = graphOf([...lines, way]);
  const asked = orderColumns({
    ...graph,
    edges: edges.map((edge, i) => (i < lines.length ? edge : { ...edge, isAsked: true })),
  });
  expect(asked).toEqual({ ...own, exporter: [...own.exporter, 'C'] });
});
