import { expect, it } from 'vitest';
import { numbered, release, rowsOf, together } from '../../worker/fixtures/made-releases';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { sourceOf } from '../model/dataset';
import { fileOfClaim, sourceInFile, sourcesOfRows } from './sources-of-rows';

it('names each source of some rows once, those of most rows first', () => {
  const dataset = madeDataset([
    { from: 'A', to: 'B', sources: ['press'] },
    { from: 'A', to: 'C', sources: ['book', 'press'] },
    { from: 'B', to: 'C', sources: ['radio'] },
  ]);
  const index = facetIndexOf(dataset);
  const idsOf = (...rows: readonly number[]) =>
    sourcesOfRows(dataset, index, Uint32Array.from(rows)).map(({ id }) => id);
  expect(idsOf(1, 0)).toEqual(['press', 'book']);
  expect(idsOf(0, 2)).toEqual(['press', 'radio']);
  expect(idsOf()).toEqual([]);
});

it('names each release of a register with the day on which it was generated', async () => {
  const cells = { designation: 'Tor-M1' };
  const { dataset, index, ids } = await together(
    release('13 Apr 2024', cells),
    release('13 Mar 2025', cells),
    release(null, cells),
  );
  const rows = rowsOf(index);
  const told = (some: Uint32Array) => sourcesOfRows(dataset, index, some).map(({ date }) => date);
  expect(told(rows).slice(0, 2)).toEqual(['2025-03-13', '2024-04-13']);
  expect(told(rows)).toHaveLength(3);
  expect(told(rows.slice(0, 1))).toEqual(['2024-04-13']);
  const deal = index.relationships.at(rows[0] ?? 0);
  const [claim] = deal.claims;
  if (!claim) throw new Error('A deal has a claim.');
  const source = sourceOf(dataset, claim.citation.source);
  expect(sourceInFile(dataset, source, fileOfClaim(deal, claim)).date).toBe('2024-04-13');
  expect(sourceInFile(dataset, source, ids[2])).toBe(source);
});

it('knows which of two files a claim of a deal is from that both tell of', async () => {
  const came = (deliveryYear: string) => ({ deal: '17', orderYear: '1986', deliveryYear });
  const { index, ids } = await together(
    numbered('16 Apr 2024', came('1988')),
    numbered('13 Apr 2024', came('1991')),
  );
  const deal = index.relationships.at(rowsOf(index)[0] ?? 0);
  expect(deal.claims.map((claim) => fileOfClaim(deal, claim))).toEqual(ids);
});
