import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { PartyId } from '../model/ids';
import { unlinkedPair } from './unlinked-pair';

const supplies = (from: string, to: string, more: Partial<Line> = {}): Line => ({
  ...{ from, to, system: 's', status: 'delivered' },
  ...more,
});
const pairIn = (importers: string, ...lines: Line[]) =>
  unlinkedPair(facetIndexOf(madeDataset(lines)), importers.split(' ') as PartyId[])?.between ?? null;

describe('a pair worth asking about', () => {
  it('are the two that share the fewest suppliers, of equal ones the greatest', () => {
    const lines = [
      ...['X', 'Y', 'Z'].flatMap((supplier) => ['A', 'B'].map((importer) => supplies(supplier, importer))),
      supplies('X', 'C'),
      supplies('Y', 'D'),
    ];
    expect(pairIn('A B C D', ...lines)).toEqual(['A', 'C']);
    expect(pairIn('A B', ...lines)).toEqual(['A', 'B']);
  });

  it('deal in no way with one another, and share somebody', () => {
    const both = [supplies('X', 'A'), supplies('X', 'B')];
    expect(pairIn('A B', ...both, supplies('B', 'A', { status: 'cancelled' }))).toBeNull();
    expect(pairIn('A B', supplies('X', 'A'), supplies('Y', 'B'))).toBeNull();
    expect(pairIn('A', ...both)).toBeNull();
    const nobody = [supplies('unknown-supplier', 'A'), supplies('unknown-supplier', 'B')];
    expect(pairIn('A B', ...nobody)).toBeNull();
  });

  it('share one whose deals with both are firm', () => {
    expect(pairIn('A B', supplies('X', 'A'), supplies('X', 'B', { status: 'cancelled' }))).toBeNull();
  });
});
