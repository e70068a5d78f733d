import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../model/ids';
import type { Flow } from '../flows';
import { strongestOfEach } from './strongest-of-each';

/** A flow of so many deals; `through` is the number of its category. */
const flow = (from: string, to: string, through: number, deals: number): Flow => ({
  ...{ group: 'goods', kind: 'supplies', status: 'delivered', counts: null, order: 0 },
  ...{ from: from as PartyId, to: to as PartyId, through, deals, relationships: deals },
  ...{ tiv: 0, items: 0, licences: 0, lacking: { tiv: 0, items: 0, licences: 0 } },
});

const inWords = (flows: readonly Flow[]) =>
  flows.map(({ from, through, to, deals }) => `${from}-${through}-${to} ${deals}`);
const drawn = (flows: readonly Flow[], most: number) =>
  inWords(
    strongestOfEach(
      [...flows].sort((a, b) => b.deals - a.deals),
      'deals',
      most,
    ),
  );

describe('the flows that have lines of their own', () => {
  it('are those of the greatest exporter and its main customer, even where one flow of another is stronger', () => {
    const flows = [
      flow('SUHH', 'IND', 1, 5),
      flow('SUHH', 'IND', 2, 4),
      flow('SUHH', 'EGY', 1, 3),
      flow('FRA', 'EGY', 1, 8),
    ];
    expect(drawn(flows, 2)).toEqual(['SUHH-1-IND 5', 'SUHH-2-IND 4']);
  });

  it('are the strongest of each exporter, then of each category, then of all', () => {
    const flows = [
      ...[flow('USA', 'JPN', 1, 9), flow('USA', 'KOR', 1, 8), flow('USA', 'COL', 1, 7)],
      ...[flow('USA', 'JPN', 2, 2), flow('USA', 'JPN', 3, 1), flow('USA', 'KOR', 2, 1)],
      ...[flow('SUHH', 'KOR', 1, 6), flow('SUHH', 'JPN', 1, 5), flow('SUHH', 'IND', 1, 4)],
      ...[flow('FRA', 'JPN', 1, 3), flow('FRA', 'KOR', 1, 2)],
    ];
    // Ten lines have room for two parties at each end.
    expect(drawn(flows, 10)).toEqual([
      ...['USA-1-JPN 9', 'SUHH-1-KOR 6'],
      ...['USA-2-JPN 2', 'USA-3-JPN 1'],
      ...['USA-1-KOR 8', 'SUHH-1-JPN 5', 'USA-2-KOR 1'],
    ]);
  });

  it('are all where there is room for all', () => {
    const flows = [flow('A', 'B', 1, 2), flow('C', 'D', 2, 1)];
    expect(drawn(flows, 2)).toEqual(['A-1-B 2', 'C-2-D 1']);
  });
});
