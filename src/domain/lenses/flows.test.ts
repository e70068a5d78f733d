import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../words/en/views/measures';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { KIND, KINDS } from '../model/relationship';
import { allOf } from '../model/relationships';
import { STATUSES, type Status } from '../model/status';
import { byStrength, type Flow, flowsOf, strongest, WIDTHS, type Width } from './flows';

const party = fc.constantFrom('A', 'B', 'C');
const line: fc.Arbitrary<Line> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: party,
    to: party,
    status: fc.constantFrom(...STATUSES),
    items: fc.option(fc.nat(50)),
    tiv: fc.option(fc.nat(900)),
  })
  .map(({ items, tiv, ...rest }) => ({
    ...rest,
    says:
      items === null
        ? []
        : [{ field: 'quantity', quantity: { min: items, max: items, unit: 'items', estimate: false } }],
    deliveries: [{ year: 2005, estimate: false, quantity: items, tiv, share: false }],
  }));
const lines = fc.array(line, { maxLength: 25 });

const everyRow = (size: number) => Uint32Array.from({ length: size }, (_, row) => row);

function flowsOfLines(made: readonly Line[]): readonly Flow[] {
  const index = facetIndexOf(madeDataset(made));
  return flowsOf(index, everyRow(made.length));
}

const groupOf = (kind: keyof typeof KIND) => (KIND[kind].carriesGoods ? 'goods' : kind);

const FIRM: readonly Status[] = ['ordered', 'confirmed', 'partly-delivered', 'delivered'];

/** The sums as one would add them up first: those of the firm deals. */
function naiveSums(
  made: readonly Line[],
): Record<string, readonly [deals: number, tiv: number, items: number]> {
  const sums: Record<string, readonly [number, number, number]> = {};
  for (const { from, to, kind, status, deliveries } of allOf(madeDataset(made).relationships)) {
    const key = `${from} ${to} ${groupOf(kind)}`;
    const [deals, tiv, items] = sums[key] ?? [0, 0, 0];
    sums[key] = [deals, tiv, items];
    if (!KIND[kind].carriesGoods || !FIRM.includes(status)) continue;
    const [delivery] = deliveries ?? [];
    sums[key] = [deals + 1, tiv + (delivery?.tiv ?? 0), items + (delivery?.quantity ?? 0)];
  }
  return sums;
}

const sumsOf = (flows: readonly Flow[]) =>
  Object.fromEntries(
    flows.map(({ from, to, group, deals, tiv, items }) => [`${from} ${to} ${group}`, [deals, tiv, items]]),
  );

describe('flows', () => {
  it('add up what naive sums add up', () => {
    fc.assert(
      fc.property(lines, (made) => {
        expect(sumsOf(flowsOfLines(made))).toEqual(naiveSums(made));
      }),
    );
  });

  it('stand in an order that does not depend on that of the relationships', () => {
    const shuffled = lines.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    // The kind that a line of goods is drawn as is that of its first relationship, so it may differ.
    const inOrder = (made: readonly Line[], width: Width) =>
      byStrength(flowsOfLines(made), width).map(({ kind, order, counts, ...rest }) => ({
        ...rest,
        counts: [...(counts ?? [])].sort(),
      }));
    fc.assert(
      fc.property(shuffled, fc.constantFrom<Width>('deals', 'tiv', 'items'), ([made, other], width) => {
        expect(inOrder(other, width)).toEqual(inOrder(made, width));
      }),
    );
  });

  it('are the first in that order, as many as are asked for', () => {
    const some = fc.tuple(lines, fc.nat(12), fc.constantFrom<Width>('deals', 'tiv', 'items'));
    fc.assert(
      fc.property(some, ([made, most, width]) => {
        const flows = flowsOfLines(made);
        expect(strongest(flows, width, most)).toEqual(byStrength(flows, width).slice(0, most));
      }),
    );
  });

  it('have the firmest status of what they add up, whichever comes first', () => {
    const statusOf = (...statuses: readonly Status[]) =>
      flowsOfLines(statuses.map((status) => ({ from: 'A', to: 'B', status }))).map(({ status }) => status);
    expect(statusOf('cancelled', 'delivered', 'negotiating')).toEqual(['delivered']);
    expect(statusOf('delivered', 'ordered')).toEqual(['delivered']);
    expect(statusOf('possible', 'negotiating')).toEqual(['negotiating']);
    expect(statusOf('not-concluded', 'possible')).toEqual(['possible']);
  });

  it('are told apart by what they go through, where the caller says so', () => {
    const made = [1, 2, 3, 4].map((): Line => ({ from: 'A', to: 'B' }));
    const flows = flowsOf(facetIndexOf(madeDataset(made)), everyRow(4), {
      at: (row) => (row % 3) - 1,
      count: 2,
    });
    expect(flows.map(({ through, deals }) => [through, deals])).toEqual([
      [-1, 2],
      [0, 1],
      [1, 1],
    ]);
  });

  it('are those of the relationships asked for, and of no others', () => {
    const index = facetIndexOf(
      madeDataset([
        { from: 'A', to: 'B' },
        { from: 'A', to: 'C' },
      ]),
    );
    expect(flowsOf(index, Uint32Array.of(1)).map(({ to }) => to)).toEqual(['C']);
    expect(flowsOf(index, new Uint32Array())).toEqual([]);
  });
});

it('puts what is no goods first, then the strongest, then the ids in order', () => {
  const flows = flowsOfLines([
    { from: 'C', to: 'A' },
    { from: 'B', to: 'A' },
    { from: 'A', to: 'B' },
    { from: 'A', to: 'B' },
    { kind: 'sanctions', from: 'A', to: 'C' },
  ]);
  expect(byStrength(flows, 'deals').map(({ from, to }) => `${from}${to}`)).toEqual(['AC', 'AB', 'BA', 'CA']);
});

describe('a flow that holds no firm deal', () => {
  const made: readonly Line[] = [
    { from: 'A', to: 'B', status: 'not-concluded' },
    { from: 'A', to: 'B', status: 'possible' },
    { from: 'C', to: 'A' },
  ];
  const inOrder = byStrength(flowsOfLines(made), 'deals');

  it('comes after those that hold one, and counts for nothing', () => {
    expect(inOrder.map(({ from, deals, relationships }) => [from, deals, relationships])).toEqual([
      ['C', 1, 1],
      ['A', 0, 2],
    ]);
  });

  it('says what it holds instead, whatever the width says of others', () => {
    const [, flow] = inOrder;
    for (const width of WIDTHS)
      expect(flow && measures.flow(flow, width)).toBe('1 possible, 1 not concluded');
  });
});

it('says of firm deals beside others how many there are, and of a volume that none is told', () => {
  const [flow] = flowsOfLines([
    { from: 'A', to: 'B' },
    { from: 'A', to: 'B', status: 'possible' },
  ]);
  const words = WIDTHS.map((width) => flow && measures.flow(flow, width));
  expect(words).toEqual([
    '1 firm deal, 1 possible',
    'no delivery reported',
    'no items reported delivered',
    '1 firm deal, 1 possible',
  ]);
});

it('says how many deals do not state all of what was delivered', () => {
  const came = (tiv: number | null, quantity: number | null): Line => ({
    ...{ from: 'A', to: 'B', status: 'delivered' },
    deliveries: [{ year: 2006, estimate: false, share: false, tiv, quantity }],
  });
  const wordsOf = (...lines: readonly Line[]) => {
    const [flow] = flowsOfLines(lines);
    return WIDTHS.map((width) => flow && measures.flow(flow, width));
  };
  expect(wordsOf(came(30, 2), came(null, 4), came(null, null))).toEqual([
    '3 deals',
    '30 million TIV (2 deals not stated)',
    '6 items (1 deal not stated)',
    '3 deals',
  ]);
  expect(wordsOf(came(30, 2), { from: 'A', to: 'B', status: 'ordered' })).toEqual([
    ...['2 deals', '30 million TIV', '2 items', '2 deals'],
  ]);
});

it.each<[string, readonly Status[]]>([
  ['objects to', ['voiced']],
  ['objects to (2)', ['voiced', 'voiced']],
  ['objects to (refused)', ['refused']],
  ['objects to (2, 1 refused)', ['voiced', 'refused']],
  ['objects to (2 refused)', ['refused', 'refused']],
  ['objects to (4, 1 possible, 2 refused)', ['refused', 'voiced', 'refused', 'possible']],
])('says “%s” of objections that are %j', (words, statuses) => {
  const [flow] = flowsOfLines(
    statuses.map((status) => ({ kind: 'objects-to' as const, from: 'A', to: 'B', status })),
  );
  for (const width of WIDTHS) expect(flow && measures.flow(flow, width)).toBe(words);
});

it.each<[number, Width, string]>([
  [1, 'deals', '1 deal'],
  [1234, 'deals', '1,234 deals'],
  [0.256, 'tiv', '0.26 million TIV'],
  [12.6, 'tiv', '13 million TIV'],
  [1, 'items', '1 item'],
  [0, 'items', '0 items'],
])('says %d %s as “%s”', (value, width, words) => {
  expect(measures.amount(value, width)).toBe(words);
});
