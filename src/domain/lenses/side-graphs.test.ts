import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import type { CompareMeasure } from '../compare/amounts';
import { filtersOf } from '../compare/comparison';
import { countedFor } from '../compare/counted-on-sides';
import { sidesOf } from '../compare/sides';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { linesCompared, withCompared } from './compared-graph';
import { flowsOf } from './flows';
import { type Lens, lensGraph, lensOf } from './lenses';
import { matrixOf } from './matrix/matrix';
import { lineWithOthers } from './others';
import { sideGraphs } from './side-graphs';

/** What was before 2010, and what has come since: the one picture of both, and that of each. */
function apart(lens: Lens, lines: readonly Line[], most: number | null = null, by: CompareMeasure = 'deals') {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const filters = filtersOf(withYears(NO_FILTER, { first: 2000, last: 2009 }), {
    ...{ facets: {}, years: { first: 2010, last: 2019 } },
  });
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const plain = lensGraph(lens, dataset, index, sides.union, { width: by, most, opened: [] });
  const flowAt = lensOf(lens).lineAt(index, sides.union, []);
  const lineAt = lineWithOthers(plain, flowAt);
  const found = linesCompared(index, { sides, filters, by }, lineAt);
  const graph = withCompared(plain, { lines: found, by });
  const indexes = { a: countedFor.a(index, filters.a), b: countedFor.b(index, filters.b) };
  const flows = flowsOf(index, sides.union);
  const taken = sideGraphs({
    ...{ graph, lines: found, by, sides, indexes, lineAt, flowAt, flows },
  });
  return { dataset, graph, ...taken };
}

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);
const LINES: readonly Line[] = [
  ...times(4, { from: 'A', to: 'B', date: '2003' }),
  ...times(2, { from: 'A', to: 'B', date: '2013' }),
  { from: 'A', to: 'C', date: '2003' },
  ...times(3, { from: 'B', to: 'A', date: '2013' }),
  { from: 'D', to: 'C', date: '2003', status: 'possible' },
  { from: 'D', to: 'C', date: '2013', status: 'refused' },
];

describe('the pictures of both sides', () => {
  const { a, b, graph } = apart('parties', LINES);

  it('have the lines that are there, as wide as they are on this side, on one scale', () => {
    const shares = ({ edges }: typeof a) =>
      Object.fromEntries(edges.map(({ id, bundle }) => [id, bundle?.share]));
    expect(shares(a)).toEqual({ 'A..B': 1, 'A..C': 0.25, 'D..C': 0 });
    expect(shares(b)).toEqual({ 'A..B': 0.5, 'B..A': 0.75, 'D..C': 0 });
  });

  it('know who has no line on a side, and does not deal there', () => {
    const idle = (lens: Lens) => {
      const of = apart(lens, LINES);
      return [of.a, of.b].map(({ idle: ids = new Set() }) => [...ids].sort());
    };
    expect(idle('systems')[0]).toEqual([]);
    const only = apart('systems', [
      { from: 'A', to: 'B', system: 'tank', date: '2003' },
      { from: 'A', to: 'E', system: 'jet', date: '2003' },
      { from: 'A', to: 'B', system: 'tank', date: '2013' },
    ]);
    expect([only.a.idle?.size, [...(only.b.idle ?? [])].sort()]).toEqual([0, ['E', 'jet']]);
    // Not drawn on this side, because it is not among the strongest, is no sign of nothing.
    const most = apart('parties', [...LINES, ...times(9, { from: 'F', to: 'C', date: '2013' })], 1);
    for (const { nodes, idle: ids } of [most.a, most.b])
      for (const node of nodes)
        if (node.type === 'party' && (node.share ?? 0) > 0) expect(ids?.has(node.id)).toBe(false);
  });

  it('call nobody idle on a side whose deals there are among those that are added up', () => {
    const lines: readonly Line[] = [
      ...times(30, { from: 'A', to: 'B', system: 'tank', date: '2003' }),
      ...times(30, { from: 'A', to: 'C', system: 'jet', date: '2013' }),
      ...Array.from({ length: 130 }, (_, i) => ({
        ...{ from: `F${i % 13}`, to: `T${i % 10}`, system: 'jet', date: '2003' },
      })),
    ];
    const idleLater = (...more: Line[]) => {
      const { graph, b } = apart('systems', [...lines, ...more], 10);
      expect(graph.nodes.map(({ id }) => id as string)).toContain('B');
      expect(b.edges.map(({ to }) => to as string)).not.toContain('B');
      return b.idle?.has('B' as never);
    };
    expect(idleLater()).toBe(true);
    expect(idleLater({ from: 'G', to: 'B', system: 'tank', date: '2013' })).toBe(false);
  });

  it('draw what is no firm deal as it is on this side', () => {
    const statusIn = ({ edges }: typeof a) => edges.find(({ id }) => id === 'D..C')?.bundle?.status;
    expect([statusIn(a), statusIn(b)]).toEqual(['possible', 'refused']);
  });

  it('have no line for what is on the other side alone by volume, and one where a figure is missing', () => {
    const sure = { quantity: 1, estimate: false, share: false };
    const supplied = (to: string, before: number | null, since: number): Line => ({
      ...{ from: 'A', to, date: '2005/2012', status: 'delivered' },
      deliveries: [
        ...(before === 0 ? [] : [{ ...sure, year: 2003, tiv: before }]),
        { ...sure, year: 2012, tiv: since },
      ],
    });
    const lines = [supplied('B', 0, 7), supplied('C', null, 7), supplied('D', 2, 7)];
    for (const lens of ['parties', 'map', 'matrix', 'systems'] as const) {
      const of = apart(lens, lines, null, 'tiv');
      const classes = of.graph.edges.map(({ compared }) => compared?.class);
      expect(new Set(classes)).toEqual(new Set(['only-b', 'no-figure', 'more']));
      const isIn = ({ edges }: typeof a) =>
        of.graph.edges.map(({ id }) => edges.some((own) => own.id === id));
      expect(isIn(of.a)).toEqual(classes.map((own) => own !== 'only-b'));
      expect(isIn(of.b)).toEqual(classes.map(() => true));
    }
  });

  it('draw a plan on the one side plainly, where there are firm deals on the other alone', () => {
    const of = apart('parties', [
      { from: 'A', to: 'B', date: '2003', status: 'possible' },
      { from: 'A', to: 'B', date: '2013' },
    ]);
    const told = ({ edges }: typeof a) =>
      edges.map(({ compared, bundle }) => [compared?.class, bundle?.status]);
    expect([told(of.a), told(of.b)]).toEqual([[[undefined, 'possible']], [['only-b', 'confirmed']]]);
  });

  it('have the same parties in the same room, as large as what they deal in on this side', () => {
    for (const side of [a, b]) {
      expect(side.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
      expect(side.frame).toBe(graph);
    }
    const shareOf = ({ nodes }: typeof a, party: string) =>
      nodes.find(({ id }) => id === party && true) as { share?: number; exports?: number | null };
    expect([shareOf(a, 'A'), shareOf(b, 'A')]).toMatchObject([
      { share: 1, exports: 1 },
      { share: 1, exports: 0.4 },
    ]);
    expect(shareOf(b, 'C')).toMatchObject({ share: 0, exports: null });
  });

  it('have cells of one scale, in the rows and columns of both', () => {
    const { dataset, ...of } = apart('matrix', LINES);
    const [one, other] = [matrixOf(dataset, of.a, 'weight'), matrixOf(dataset, of.b, 'weight')];
    expect(one.greatest).toEqual({ cell: 4, row: 5, column: 4 });
    expect(other.greatest).toEqual(one.greatest);
    expect(one.rows.map(({ id }) => id)).toEqual(other.rows.map(({ id }) => id));
    const sums = [one, other].map((of_) => of_.cellOf('A..B')?.tally.sum);
    expect(sums).toEqual([4, 2]);
    expect([one.isCompared, other.cellOf('A..C')]).toEqual([false, null]);
  });

  it('count of what is added up as others what is on this side', () => {
    const { a: one, b: other } = apart(
      'systems',
      [
        ...Array.from({ length: 130 }, (_, i) => ({
          ...{ from: `F${i % 13}`, to: `T${i % 10}`, system: 'jet', date: '2003' },
        })),
        ...times(3, { from: 'F0', to: 'T0', system: 'jet', date: '2012' }),
      ],
      5,
    );
    const others = ({ nodes }: typeof one) =>
      nodes.flatMap((node) => (node.type === 'others' && node.column === 'exporter' ? [node.count] : []));
    expect(others(one)).not.toEqual([0]);
    expect(others(other)).toEqual([0]);
  });

  it('lack no line of the one picture, and say of each what the comparison says', () => {
    const line = fc.record({
      from: fc.constantFrom('A', 'B', 'C'),
      to: fc.constantFrom('A', 'D', 'E'),
      date: fc.constantFrom('2003', '2013', '2009/2012'),
      status: fc.constantFrom('delivered' as const, 'possible' as const),
    });
    const lens = fc.constantFrom<Lens>('parties', 'systems', 'matrix', 'map');
    fc.assert(
      fc.property(lens, fc.array(line, { minLength: 1, maxLength: 30 }), (of, lines) => {
        const pictures = apart(of, lines);
        for (const { id, compared, bundle } of pictures.graph.edges) {
          for (const side of ['a', 'b'] as const) {
            const there = pictures[side].edges.find((edge) => edge.id === id);
            const amounts = compared?.[side];
            expect(there !== undefined).toBe((amounts?.relationships ?? 0) > 0);
            if (!there?.bundle || !bundle || !amounts) continue;
            expect(there.bundle.relationships).toBe(amounts.relationships);
            expect(there.bundle.flow.deals).toBe(amounts.deals);
          }
        }
      }),
    );
  });
});
