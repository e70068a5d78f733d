import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { sums as words } from '../../words/en/views/sums';
import { partOf } from '../../worker/fixtures/made-parts';
import { rowsOfBundle } from '../columns/bundle-rows';
import { type FacetIndex, facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { byStrength, flowsOf } from '../lenses/flows';
import { tradeOf } from '../lenses/trade-totals';
import { type Bundle, bundleOf } from '../model/bundle';
import type { Delivery } from '../model/deal';
import type { PartyId } from '../model/ids';
import { allOf } from '../model/relationships';
import { countDeals } from './count-deals';
import { firmDealsAt, firmOf } from './firm-deals';
import { itemsAddUp } from './items-add-up';
import { type Sums, sumsAt } from './sums';

const NO_FILES = { members: [] };

/** The words of sums in which nothing of a file is a guess. */
const inWords = {
  each: (sums: Sums) => words.each(sums, NO_FILES),
  besideDeals: (sums: Sums) => words.besideDeals(sums, NO_FILES),
};

const everywhere = ({ relationships: { size } }: FacetIndex) =>
  Uint32Array.from({ length: size }, (_, row) => row);

const of = (min: number): Pick<Line, 'says'> => ({
  says: [{ field: 'quantity', quantity: { min, max: min, unit: 'items', estimate: false } }],
});
const came = (quantity: number | null, tiv: number | null): Delivery => ({
  ...{ year: 2006, estimate: false, share: false },
  ...{ quantity, tiv },
});
const ships = { from: 'A', to: 'B', system: 'ship' } as const;
const sumsOf = (...lines: readonly Line[]) => {
  const index = facetIndexOf(madeDataset(lines));
  return sumsAt(index, everywhere(index));
};

describe('sums', () => {
  it('count what happened: firm deals, and no others', () => {
    const sums = sumsOf(
      { ...ships, ...of(24), status: 'partly-delivered', deliveries: [came(10, 100)] },
      { ...ships, ...of(12), status: 'not-concluded', deliveries: [came(12, 50)] },
      { ...ships, ...of(7), status: 'possible' },
      { ...ships, status: 'in-force', kind: 'sanctions' },
    );
    expect(sums).toMatchObject({
      relationships: 4,
      undelivered: 0,
      tiv: { sum: 100, stated: 1, lacking: 0, partial: 0 },
      items: { sum: 24, stated: 1, delivered: 10 },
    });
    expect(inWords.each(sums)).toEqual({
      deals: '1 firm deal, 1 possible, 1 not concluded',
      tiv: '100 million TIV delivered',
      items: '10 of 24 items reported delivered',
      ...{
        licences: null,
        undelivered: null,
        outside: null,
        again: null,
        ofCaseFile: null,
        reports: null,
        uncounted: null,
        guessed: null,
        skipped: null,
      },
    });
  });

  it('tell what is ordered from what came, and say what they lack', () => {
    const delivered = { status: 'delivered', deliveries: [came(5, 0.256)] } as const;
    const sums = sumsOf(
      { ...ships, ...of(5), ...delivered },
      { ...ships, ...of(3), status: 'ordered', deliveries: [] },
      { ...ships, status: 'delivered', deliveries: [came(null, null)] },
    );
    expect(inWords.besideDeals(sums)).toBe(
      '0.26 million TIV delivered in the 1 deal that states it (1 does not); ' +
        '5 of 8 items reported delivered in the 2 deals that state a number (1 does not); ' +
        '1 of the 3 firm deals is not reported as delivered.',
    );
    expect(inWords.besideDeals(sumsOf({ ...ships, ...of(3), status: 'ordered' }))).toBe(
      '3 items, none reported delivered; none of the firm deals is reported as delivered.',
    );
    expect(inWords.besideDeals(sumsOf({ ...ships, ...of(1), status: 'delivered' }))).toBe(
      '1 item delivered.',
    );
    expect(inWords.besideDeals(sumsOf({ ...ships, status: 'possible' }))).toBe('');
  });

  it('say how many deals state only a part of what was delivered', () => {
    const some = { ...ships, status: 'delivered', deliveries: [came(1, 2), came(1, null)] } as const;
    const all = { ...ships, status: 'delivered', deliveries: [came(1, 100)] } as const;
    const none = { ...ships, status: 'delivered', deliveries: [came(1, null)] } as const;
    const tivOf = (...lines: readonly Line[]) => inWords.each(sumsOf(...lines)).tiv;
    expect(tivOf(all, some)).toBe(
      '102 million TIV delivered in the 2 deals that state it (1 states only a part)',
    );
    expect(tivOf(all, some, none, none, { ...ships, status: 'partly-delivered' })).toBe(
      '102 million TIV delivered in the 2 deals that state it (3 do not, 1 states only a part)',
    );
    expect(tivOf(none)).toBeNull();
    expect(tivOf(all, { ...ships, status: 'ordered' })).toBe('100 million TIV delivered');
  });

  it('add no items of unlike things, whatever is talked about beside them', () => {
    const missiles = { ...ships, system: 'missile', ...of(900) };
    expect(sumsOf({ ...ships, ...of(2) }, missiles).items).toBeNull();
    expect(sumsOf({ ...ships, ...of(2) }, { ...missiles, status: 'possible' }).items).toMatchObject({
      sum: 2,
    });
    expect(sumsOf({ ...missiles, status: 'possible' }).items).toBeNull();
  });

  it('do not say of what came in no number told that nothing came', () => {
    expect(inWords.besideDeals(sumsOf({ ...ships, status: 'delivered' }))).toBe('');
    expect(inWords.besideDeals(sumsOf({ ...ships, ...of(10), status: 'partly-delivered' }))).toBe(
      '10 items, of which some arrived; how many is not reported.',
    );
  });

  it('count items that came among those that were agreed, deal by deal', () => {
    const sums = sumsOf(
      { ...ships, status: 'partly-delivered', deliveries: [came(5, null)] },
      { ...ships, ...of(10), status: 'ordered' },
    );
    expect(inWords.each(sums).items).toBe('5 of 15 items reported delivered');
  });

  it('take no more items for delivered than there are', () => {
    expect(sumsOf({ ...ships, ...of(2), deliveries: [came(3, 1)] }).items).toMatchObject({
      sum: 3,
      delivered: 3,
    });
  });
});

it('takes goods for alike within a category or a system, and nothing for like what is not named', () => {
  const alike = (...systems: readonly (string | undefined)[]) => {
    const index = facetIndexOf(
      madeDataset(systems.map((system) => ({ from: 'A', to: 'B', ...(system && { system }) }))),
    );
    return itemsAddUp(index, everywhere(index));
  };
  expect(alike('tor', 'tor')).toBe(true);
  expect(alike('tor', 'ship')).toBe(false);
  expect(alike('unnamed', 'unnamed')).toBe(true);
  expect(alike('tor', undefined)).toBe(false);
  expect(alike(undefined, undefined)).toBe(false);
  expect(alike()).toBe(false);
});

describe('the case file', () => {
  const dataset = caseFile();
  const index = facetIndexOf(dataset);
  const bundle = (id: string) => bundleOf(dataset, id) as Bundle;
  const sumsOfBundle = (id: string) => inWords.each(sumsAt(index, rowsOfBundle(index, bundle(id))));

  it('has twelve firm deals from Russia to Venezuela, and two that are none', () => {
    expect(sumsOfBundle('RUS..VEN')).toMatchObject({
      deals: '12 firm deals, 1 possible, 1 not concluded',
      items: null,
    });
  });

  it('adds nothing up for Tor-M1 to Venezuela, and 29 for Tor-M1 to Iran', () => {
    expect(sumsOfBundle('RUS..tor-m1..VEN')).toMatchObject({
      deals: 'no firm deal, 1 not concluded',
      items: null,
    });
    expect(sumsOfBundle('RUS..tor-m1..IRN')).toMatchObject({ deals: '1 deal', items: '29 items delivered' });
  });

  it('puts no flow without a firm deal before one with it', () => {
    const goods = byStrength(flowsOf(index, everywhere(index)), 'deals').filter(
      ({ group }) => group === 'goods',
    );
    const firm = goods.map(({ deals }) => deals);
    expect(firm).toEqual([...firm].sort((a, b) => b - a));
    expect(goods.filter(({ deals }) => deals === 0).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'RUS PRK',
      'USA central-europe',
    ]);
  });
});

const REGISTER = new URL('../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

describe.skipIf(!existsSync(REGISTER))('the full register (needs the register files)', () => {
  let index: FacetIndex;
  beforeAll(async () => {
    ({ index } = openPart(await partOf(readFileSync(REGISTER, 'latin1'))));
  }, 60_000);

  it('adds up the same as its relationships one by one', () => {
    const all = allOf(index.relationships);
    const firm = all.filter(({ status }) => /^(ordered|confirmed|partly-delivered|delivered)$/.test(status));
    const sums = sumsAt(index, everywhere(index));
    expect(sums.relationships).toBe(29_515);
    expect(firmOf(sums.deals)).toBe(firm.length);
    const tiv = firm.flatMap(({ deliveries = [] }) => deliveries.map((delivery) => delivery.tiv ?? 0));
    expect(sums.tiv.sum).toBeCloseTo(
      tiv.reduce((sum, one) => sum + one, 0),
      3,
    );
    expect(sums.undelivered).toBe(firm.filter(({ deliveries = [] }) => deliveries.length === 0).length);
    expect(sums.items).toBeNull();
  }, 60_000);

  it('loses no delivery by it: what is not firm brought nothing', () => {
    const firm = new Set(firmDealsAt(index, everywhere(index)));
    const others = everywhere(index).filter((row) => !firm.has(row));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((row) => index.measures.starts[row] !== index.measures.starts[row + 1])).toEqual(
      new Uint32Array(),
    );
  });

  it('has the same deals for the United States in its sums, its years, its partners and its lines', () => {
    const { exports } = tradeOf(index, 'USA' as PartyId, everywhere(index));
    const firm = firmOf(exports.sums.deals);
    expect(firmDealsAt(index, exports.rows)).toHaveLength(firm);
    expect(exports.partners.reduce((sum, { deals }) => sum + deals, 0)).toBe(firm);
    const lines = flowsOf(index, exports.rows);
    expect(lines.reduce((sum, { deals }) => sum + deals, 0)).toBe(firm);
    expect(firm).toBeLessThan(exports.rows.length);
    expect(countDeals(index, exports.rows)).toEqual(exports.sums.deals);
  });
});
