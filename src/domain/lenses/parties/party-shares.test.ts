import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import type { PartyId } from '../../model/ids';
import { flowsOf } from '../flows';
import { partyShares } from './party-shares';

function shareOf(id: string, lines: readonly Line[]) {
  const flows = flowsOf(facetIndexOf(madeDataset(lines)), Uint32Array.from(lines.keys()));
  return partyShares(flows, 'deals').get(id as PartyId);
}

const LINES: readonly Line[] = [
  { from: 'A', to: 'B' },
  { from: 'A', to: 'B' },
  { from: 'A', to: 'C' },
  { from: 'B', to: 'C' },
  { from: 'D', to: 'A', kind: 'sanctions', status: 'in-force' },
];

describe('what a party deals in', () => {
  it('is what it exports and imports', () => {
    expect(shareOf('A', LINES)).toEqual({ sum: 3, exports: 1 });
    expect(shareOf('B', LINES)).toEqual({ sum: 3, exports: 1 / 3 });
    expect(shareOf('C', LINES)).toEqual({ sum: 2, exports: 0 });
  });

  it('is counted once where it stays within', () => {
    const lines: Line[] = [...LINES, { from: 'A', to: 'A' }, { from: 'A', to: 'A' }];
    expect(shareOf('A', lines)).toEqual({ sum: 5, exports: 4 / 5 });
  });

  it('is nothing for who neither exports nor imports', () => {
    expect(shareOf('D', LINES)).toEqual({ sum: 0, exports: null });
    expect(shareOf('E', LINES)).toBeUndefined();
  });

  it('is nothing for who has no firm deal: what may never come makes nobody an exporter', () => {
    const tentative: Line[] = [
      { from: 'A', to: 'B', status: 'possible' },
      { from: 'A', to: 'C', status: 'not-concluded' },
    ];
    for (const id of ['A', 'B', 'C']) expect(shareOf(id, tentative)).toEqual({ sum: 0, exports: null });
  });

  it('is told by the direction of firm deals where the width says nothing of them', () => {
    const dataset = madeDataset([{ from: 'A', to: 'B' }]);
    const shares = partyShares(flowsOf(facetIndexOf(dataset), Uint32Array.of(0)), 'tiv');
    expect(shares.get('A' as PartyId)).toEqual({ sum: 0, exports: 1 });
  });
});
