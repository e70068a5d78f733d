import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { caveats } from '../../words/en/deals/caveats';
import { deliveriesOf, partOf, type RegisterCells, registerCsv } from '../../worker/fixtures/made-parts';
import { facetIndexOf } from '../columns/facet-index';
import { smallDataset } from '../fixtures/small-dataset';
import type { Indexed } from '../join/indexed';
import { joined } from '../join/join';
import type { Dataset } from '../model/dataset';
import type { DatasetId, SourceId } from '../model/ids';
import { everyRow } from '../model/relationships';
import type { YearMeaning } from '../model/year-meanings';
import { countedIn } from '../sums/counting';
import { caveatsOf, estimatesAt, withEstimates } from './caveats';

async function register(...rows: RegisterCells[]) {
  const { dataset, index } = openPart(await partOf(registerCsv(...rows)));
  return { dataset, index, rows: everyRow(dataset.relationships) };
}

const SIPRI = 'sipri-arms-transfers' as SourceId;

describe('what must be said beside the numbers of a view', () => {
  it('is, of a register, that a volume is no money, and that small arms are not in it', async () => {
    const { dataset, index, rows } = await register({ designation: 'Tor-M1' });
    expect(caveatsOf(dataset, index, rows)).toEqual([
      { code: 'volume' },
      { code: 'major-arms', source: SIPRI },
    ]);
  });

  it('is, of two releases of a register, which they are, and what of them does not count', async () => {
    const files = async (...texts: readonly string[]) =>
      joined(
        { dataset: smallDataset(), index: facetIndexOf(smallDataset()) },
        await Promise.all(texts.map(async (text) => openPart(await partOf(text)))),
      );
    const told = ({ dataset, index }: Indexed, rows = everyRow(dataset.relationships)) =>
      caveatsOf(dataset, index, rows).filter(({ code }) => code === 'releases');
    const rows = [{ designation: 'Tor-M1' }, { designation: 'Buk-M2', delivered: '3' }];
    const [one, two] = [
      registerCsv(...rows, { designation: 'Osa', delivered: '2' }, { supplier: 'Southland' }),
      registerCsv(...rows).replace('3 Feb 2025', '4 Feb 2025'),
    ];
    const both = await files(one, two);
    expect(told(both)).toMatchObject([
      {
        register: SIPRI,
        files: [{ date: '2025-02-04' }, { date: '2025-02-03' }],
        again: 2,
        gone: 1,
        older: 1,
      },
    ]);
    expect(caveats.all(both.dataset, told(both))).toEqual([
      '“SIPRI Arms Transfers Database” is open in 2 files: “made.csv” of 4 February 2025 and “made.csv” of 3 February 2025. ' +
        'A deal that several of them list counts once, as the newest has it: 2 rows of the others are not counted again. ' +
        '1 deal that only an older one lists is not counted: the newest tells of the same parties and years, and lists it no more, or too differently to be known again. ' +
        '1 deal that only an older one lists is counted, because the newest does not tell of such deals. ' +
        'To see what differs, compare the files.',
    ]);
    const [numbered, again] = [
      deliveriesOf({ deliveryYear: '1991' }),
      deliveriesOf({ deliveryYear: '1992' }),
    ];
    expect(told(await files(one, numbered))).toHaveLength(1);
    expect(told(await files(numbered, again))).toEqual([]);
    expect(told(await files(one))).toEqual([]);
  });

  it('is how much rests on estimates, in deals and in volume', async () => {
    const { dataset, index, rows } = await register(
      { designation: 'Tor-M1', orderedFlag: '?', tivDelivered: '30' },
      { designation: 'S-300', tivDelivered: '90' },
      { designation: 'Buk', tivDelivered: '', orderYearFlag: '?' },
      { designation: 'Osa', tivDelivered: '', orderYearFlag: '?', orderedFlag: '?' },
    );
    const estimates = { deals: 3, of: 4, ofOrder: 2, ofDelivery: 2, shareOfVolume: 0.25 };
    expect(caveatsOf(dataset, index, rows)).toContainEqual({ code: 'estimates', ...estimates });
    expect(estimatesAt(index, rows)).toEqual(estimates);
    expect(estimatesAt(index, rows.slice(1, 2))).toEqual({
      ...{ deals: 0, of: 1, ofOrder: 0, ofDelivery: 0, shareOfVolume: 0 },
    });
  });

  it('is no share of a volume where none is stated', async () => {
    const { index, rows } = await register({ orderedFlag: '?', tivDelivered: '' });
    expect(estimatesAt(index, rows)).toEqual({
      ...{ deals: 1, of: 1, ofOrder: 0, ofDelivery: 1, shareOfVolume: null },
    });
  });

  it('is, of years before its first delivery, that a register lacks what was delivered by then', async () => {
    const { dataset, index, rows } = await register(
      { orderYear: '1949', deliveryYears: '1951' },
      { orderYear: '1955', deliveryYears: '1956' },
    );
    const told = (of: Dataset, first: number, dated: YearMeaning = 'any') =>
      caveatsOf(of, countedIn(index, { years: { first, last: 1960 }, dated }), rows).filter(
        ({ code }) => code === 'before-deliveries',
      );
    const caveat = { code: 'before-deliveries', source: SIPRI, first: 1951 };
    expect(told(dataset, 1949)).toEqual([caveat]);
    expect(told(dataset, 1949, 'ordered')).toEqual([caveat]);
    expect(told(dataset, 1951)).toEqual([]);
    // A case file that cites a few of its deals does not tell when it begins.
    const members = dataset.members.map((member) => ({ ...member, id: 'a-case' as DatasetId }));
    expect(told({ ...dataset, members }, 1949)).toEqual([]);
    expect(caveatsOf(dataset, index, rows)).not.toContainEqual(caveat);
  });

  it('is, of a dataset, of how many relationships sources disagree', () => {
    const dataset = smallDataset();
    const index = facetIndexOf(dataset);
    const all = everyRow(dataset.relationships);
    const disputed = all.filter((row) => dataset.relationships.at(row).marks.includes('disputed'));
    expect(disputed.length).toBeGreaterThan(0);
    expect(caveatsOf(dataset, index, all)).toContainEqual({
      code: 'disputed',
      relationships: disputed.length,
    });
    const others = all.filter((row) => !disputed.includes(row));
    expect(caveatsOf(dataset, index, others).map(({ code }) => code)).not.toContain('disputed');
  });

  it('is nothing where nothing is shown', () => {
    const dataset = smallDataset();
    const none = Uint32Array.of();
    expect(caveatsOf(dataset, facetIndexOf(dataset), none)).toEqual([]);
    expect(estimatesAt(facetIndexOf(dataset), none)).toBeNull();
  });

  it('is how many rows of files could not be used', () => {
    const small = smallDataset();
    const dataset = { ...small, members: small.members.map((member) => ({ ...member, skipped: 3 })) };
    const index = facetIndexOf(dataset);
    expect(caveatsOf(dataset, index, everyRow(dataset.relationships))).toContainEqual({
      code: 'skipped',
      rows: 3,
    });
  });

  it('is of each side of a comparison what rests on estimates there, and of a side without any nothing', () => {
    const own = { deals: 1, ofOrder: 1, ofDelivery: 0, of: 4, shareOfVolume: null };
    const [volume, skipped] = [{ code: 'volume' }, { code: 'skipped', rows: 3 }] as const;
    const all = [volume, { code: 'estimates', ...own, deals: 2, of: 9 }, skipped] as const;
    const [inA, inB] = [
      { ...own, side: 'a' },
      { ...own, of: 5, side: 'b' },
    ] as const;
    expect(withEstimates(all, [inA, inB])).toEqual([
      volume,
      { code: 'estimates', ...inA },
      { code: 'estimates', ...inB },
      skipped,
    ]);
    expect(withEstimates(all, [{ ...inA, deals: 0 }])).toEqual([volume, skipped]);
  });
});
