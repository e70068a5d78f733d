import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { type DeliveryCells, deliveriesOf, partOf } from '../../worker/fixtures/made-parts';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER } from '../filter/filter';
import type { RelationshipId } from '../model/ids';
import type { Relationship } from '../model/relationship';
import { allOf, findRelationship } from '../model/relationships';
import type { Indexed } from './indexed';
import { mergedDeal } from './merged-deal';
import { withoutRepeats } from './merged-deals';

const open = async (...rows: DeliveryCells[]) => openPart(await partOf(deliveriesOf(...rows)));

const idsOf = ({ index }: Indexed) => allOf(index.relationships).map(({ id }) => id);

/** The one relationship of two files that tell of the deal 17. */
async function dealOf(first: DeliveryCells[], second: DeliveryCells[]): Promise<Relationship> {
  const [kept, rest] = withoutRepeats([await open(...first), await open(...second)]);
  expect(rest?.index.relationships.size).toBe(0);
  const found = kept && findRelationship(kept.index.relationships, 'sipri-17' as RelationshipId);
  if (!found) throw new Error('The deal is lost.');
  return found;
}

const in1988 = { deliveryYear: '1988', delivered: '3', tivDelivered: '7.5', orderYear: '1986' };
const in1989 = { deliveryYear: '1989', delivered: '4', tivDelivered: '10', orderYear: '1986' };
const in1991 = { deliveryYear: '1991', delivered: '5', tivDelivered: '12.5', orderYear: '1986' };

describe('a deal that two files tell of', () => {
  it.each([
    ['the earlier', [in1988, in1989], [in1991]],
    ['the later', [in1991], [in1988, in1989]],
  ])(
    'is one relationship with the deliveries of both, whichever comes first: %s',
    async (_, first, second) => {
      const deal = await dealOf(first, second);
      expect(deal.deliveries?.map(({ year, quantity, tiv }) => [year, quantity, tiv])).toEqual([
        [1988, 3, 7.5],
        [1989, 4, 10],
        [1991, 5, 12.5],
      ]);
      expect(deal.years).toEqual([1986, 1988, 1989, 1991]);
      expect(deal).toMatchObject({ status: 'delivered', asOf: '1991' });
      expect(deal.events.map(({ status, date }) => `${status} ${date}`)).toEqual([
        'ordered 1986',
        'partly-delivered 1988',
        'partly-delivered 1989',
        'delivered 1991',
      ]);
    },
  );

  it('adds up to all that was delivered, and shows the sum', async () => {
    const deal = await dealOf([in1988, in1989], [in1991]);
    expect(deal.quantity).toEqual({ min: 12, max: 12, unit: 'items', estimate: false });
    expect(deal.claims[0]?.citation).toMatchObject({
      cells: { 'Numbers delivered in all files': '7 + 5 = 12' },
    });
  });

  it('says at least how many, where one of them does not know', async () => {
    const unknown = { ...in1991, delivered: '' };
    expect((await dealOf([in1988], [unknown])).quantity).toEqual({ min: 3, unit: 'items', estimate: false });
    expect((await dealOf([unknown], [in1988])).quantity).toEqual({ min: 3, unit: 'items', estimate: false });
    const none = { ...in1988, delivered: '' };
    expect((await dealOf([none], [unknown])).quantity).toBeNull();
  });

  it('has the claims of both, each with an id of its own, and is disputed by neither', async () => {
    const deal = await dealOf([in1988], [in1991]);
    expect(deal.claims).toHaveLength(2);
    expect(new Set(deal.claims.map(({ id }) => id)).size).toBe(2);
    expect(deal.datasets).toHaveLength(2);
    expect(deal.marks).toEqual(['single-source']);
  });

  it('counts a year once that both tell of, as two downloads of the same years do', async () => {
    const again = { ...in1991, tivDelivered: '13' };
    const deal = await dealOf([in1988, in1991], [again, { ...in1991, deliveryYear: '1993' }]);
    expect(deal.deliveries?.map(({ year, tiv }) => [year, tiv])).toEqual([
      [1988, 7.5],
      [1991, 12.5],
      [1993, 12.5],
    ]);
    expect(deal.quantity).toMatchObject({ min: 13, max: 13 });
    const same = await dealOf([in1988, in1991], [in1991, in1988]);
    expect(same).toMatchObject({ quantity: { min: 8, max: 8 }, marks: ['single-source'] });
    expect(same.deliveries).toHaveLength(2);
  });

  it('may go on in a third file', async () => {
    const files = [await open(in1988), await open(in1989), await open(in1991)];
    const [kept] = withoutRepeats(files);
    const deal = kept?.index.relationships.at(0);
    expect(deal).toMatchObject({ quantity: { min: 12, max: 12 }, marks: ['single-source'] });
    expect(deal?.deliveries).toHaveLength(3);
    expect(deal?.datasets).toEqual(files.map(({ dataset }) => dataset.id));
    expect(deal?.claims[0]?.citation).toMatchObject({
      cells: { 'Numbers delivered in all files': '7 + 5 = 12' },
    });
  });

  it('keeps the remarks of both, each once', async () => {
    const made = { ...in1991, localProduction: 'Yes' };
    expect((await dealOf([in1988], [made])).remarks).toEqual(['licence-production']);
    expect((await dealOf([made], [made])).remarks).toEqual(['licence-production']);
  });

  it('leaves the statements of both files as they were', async () => {
    const [first, second] = [await open(in1988), await open(in1991)];
    const [a, b] = [first.index.relationships.at(0), second.index.relationships.at(0)];
    const before = structuredClone([a, b]);
    mergedDeal(a, b);
    expect([a, b]).toEqual(before);
  });
});

describe('files without their repeats', () => {
  it('keep everything else where it was, with columns that fit', async () => {
    const first = await open({ deal: '1' }, { deal: '17', ...in1988 }, { deal: '2', supplier: 'Southland' });
    const second = await open(
      { deal: '3' },
      { deal: '17', ...in1991 },
      { deal: '1', deliveryYear: '2009' },
      { deal: '4' },
    );
    const files = withoutRepeats([first, second]);
    expect(files.map(idsOf)).toEqual([
      ['sipri-1', 'sipri-17', 'sipri-2'],
      ['sipri-3', 'sipri-4'],
    ]);
    for (const { dataset, index } of files) {
      const { columns: _, ...fresh } = facetIndexOf(dataset);
      expect({ ...index, columns: undefined }).toEqual({
        ...fresh,
        relationships: index.relationships,
        columns: undefined,
      });
      expect(applyFilter(index, NO_FILTER).counts).toEqual(
        applyFilter(facetIndexOf(dataset), NO_FILTER).counts,
      );
    }
    const [kept, rest] = files;
    expect(rest?.index.relationships.rowOf('sipri-17' as RelationshipId)).toBeNull();
    expect(rest?.index.relationships.rowOf('sipri-4' as RelationshipId)).toBe(1);
    expect([...(kept?.index.relationships.find?.('southland') ?? [])]).toEqual([2]);
    expect([...(rest?.index.relationships.find?.('northland') ?? [])]).toEqual([0, 1]);
  });

  it('find a deal by the words of every file that tells of it, and others by their own', async () => {
    const first = await open({ deal: '1' }, { deal: '17', designation: 'Lance-M' });
    const second = await open({ deal: '3', designation: 'Pike' }, { deal: '17', designation: 'Pike-N' });
    const third = await open({ deal: '17', designation: 'Pikeperch' }, { deal: '1' });
    const [kept, rest] = withoutRepeats([first, second, third]);
    const foundBy = (words: string) =>
      [kept, rest].map((file) => [...(file?.index.relationships.find?.(words) ?? [])]);
    expect(foundBy('pike')).toEqual([[1], [0]]);
    expect(foundBy('pikeperch')).toEqual([[1], []]);
    expect(foundBy('lance-m')).toEqual([[0, 1], []]);
    expect(kept?.dataset.relationships).toBe(kept?.index.relationships);
  });

  it('are themselves where nothing repeats', async () => {
    const files = [await open({ deal: '1' }), await open({ deal: '2' })];
    expect(withoutRepeats(files)).toEqual(files);
    expect(withoutRepeats(files)[0]).toBe(files[0]);
  });
});

const FOLDER = new URL('../../../shared/data/', import.meta.url);
const BEFORE_1990 = 'sipri-deliveries-1950-1989-gen20240416.csv';
const SINCE_1990 = 'sipri-deliveries-1990-2023-gen20240413.csv';
const areThere = [BEFORE_1990, SINCE_1990].every((name) => existsSync(new URL(name, FOLDER)));
const openReal = async (name: string) =>
  openPart(await partOf(readFileSync(new URL(name, FOLDER), 'latin1')));

describe.skipIf(!areThere)('both files of deliveries (needs the register files)', () => {
  it('share 552 deals, none of which is disputed, and each of which adds up', async () => {
    const files = withoutRepeats([await openReal(BEFORE_1990), await openReal(SINCE_1990)]);
    expect(files.map(({ index }) => index.relationships.size)).toEqual([14_610, 13_893 - 552]);
    const [kept] = files;
    const shared = kept ? allOf(kept.index.relationships).filter(({ datasets }) => datasets.length > 1) : [];
    expect(shared).toHaveLength(552);
    for (const { marks, quantity, deliveries, asOf, years, status } of shared) {
      expect(marks).toEqual(['single-source']);
      expect(status).toBe('delivered');
      expect(Number.parseInt(asOf, 10)).toBe(years.at(-1));
      expect(quantity?.min ?? 0).toBe(deliveries?.reduce((sum, of) => sum + (of.quantity ?? 0), 0));
    }
  });
});
