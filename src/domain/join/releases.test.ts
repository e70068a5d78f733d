import { describe, expect, it } from 'vitest';
import type { RegisterCells } from '../../worker/fixtures/made-parts';
import { numbered, release, rowsOf, together } from '../../worker/fixtures/made-releases';
import type { FacetIndex } from '../columns/facet-index';
import { STANDING, uncountedAt } from '../columns/releases';
import { sumsAt } from '../sums/sums';

const standings = (index: FacetIndex) => [...rowsOf(index)].map((row) => index.releases?.standing[row] ?? 0);

const [OLD, NEW] = ['13 Mar 2024', '13 Mar 2025'];
const { counts: COUNTS, again: AGAIN, renamed: RENAMED, gone: GONE } = STANDING;
const deal = (designation: string, more: RegisterCells = {}): RegisterCells => ({ designation, ...more });
const SAME = [deal('Tor-M1'), deal('Igla-S'), deal('Buk-M2')];

describe('a deal of two releases', () => {
  it.each([
    ['the newer is opened last', [OLD, NEW], [AGAIN, COUNTS]],
    ['the newer is opened first', [NEW, OLD], [COUNTS, AGAIN]],
    ['of one day the first counts', [NEW, NEW], [COUNTS, AGAIN]],
    ['the day is known of one alone', [null, OLD], [AGAIN, COUNTS]],
  ] as const)('counts once, as the newest has it: %s', async (_, days, expected) => {
    const [first, second] = days;
    const { index } = await together(
      release(first, deal('Tor-M1')),
      `${release(second, deal('Tor-M1'))}\n\n`,
    );
    expect(standings(index)).toEqual(expected);
    const sums = sumsAt(index, rowsOf(index));
    expect(sums).toMatchObject({
      ...{ relationships: 2, uncounted: { again: 1, gone: 0 }, again: 0, reports: 0 },
      ...{ tiv: { sum: 30, stated: 1 }, items: { sum: 12 } },
    });
  });

  it.each([
    ['more was delivered', { delivered: '10', deliveryYears: '2006', tivDelivered: '25' }, AGAIN],
    ['the year of its order is another', { orderYear: '2004' }, AGAIN],
    ['it is made under licence now', { comments: 'Licence production' }, AGAIN, RENAMED],
    ['its weapon has another name', { designation: 'Tor-M2' }, RENAMED],
  ] as const)('counts as the newer has it where %s', async (_, change, ...standing) => {
    const { index } = await together(
      release(OLD, deal('Tor-M1', change), ...SAME.slice(1)),
      release(NEW, ...SAME),
    );
    expect(standing).toContain(standings(index)[0]);
    expect(sumsAt(index, rowsOf(index))).toMatchObject({ tiv: { sum: 90 }, uncounted: { again: 3 } });
  });

  it('is as many deals as one release lists, where it lists several that are alike', async () => {
    const like = [deal('Tor-M1'), deal('Tor-M1')];
    const { index } = await together(release(OLD, ...like), release(NEW, ...like, deal('Tor-M1')));
    expect(standings(index)).toEqual([AGAIN, AGAIN, COUNTS, COUNTS, COUNTS]);
  });

  it('is two where two things differ, or one of its ends', async () => {
    const { index } = await together(
      release(
        OLD,
        deal('Tor-M1', { orderYear: '1999', designation: 'Osa' }),
        deal('Igla-S', { recipient: 'Westland' }),
      ),
      release(NEW, ...SAME),
    );
    expect(uncountedAt(index, rowsOf(index))).toBeNull();
  });

  it('is two where files of one day differ in anything', async () => {
    const { index } = await together(
      release(NEW, deal('Tor-M1', { ordered: '9' })),
      release(NEW, deal('Tor-M2')),
    );
    expect(uncountedAt(index, rowsOf(index))).toBeNull();
  });
});

describe('a deal that only the older release has', () => {
  const withdrawn = deal('Osa', {
    orderYear: '2001',
    delivered: '3',
    tivDelivered: '7',
    deliveryYears: '2006',
  });

  it('does not count where the newer tells of such deals, and says so', async () => {
    const { index } = await together(release(OLD, ...SAME, withdrawn), release(NEW, ...SAME));
    expect(standings(index)).toEqual([AGAIN, AGAIN, AGAIN, GONE, COUNTS, COUNTS, COUNTS]);
    expect(sumsAt(index, rowsOf(index))).toMatchObject({
      tiv: { sum: 90 },
      uncounted: { again: 3, gone: 1 },
    });
  });

  it.each([
    ['of another exporter', { supplier: 'Southland' }],
    ['of another importer', { recipient: 'Westland' }],
    ['of earlier years', { deliveryYears: '1997', orderYear: '1995' }],
    ['of which nothing was delivered', { deliveryYears: '', delivered: '0', tivDelivered: '' }],
  ])('counts where the newer has no deal %s', async (_, change) => {
    const { index } = await together(
      release(OLD, ...SAME, { ...withdrawn, ...change }),
      release(NEW, ...SAME),
    );
    expect(standings(index)[3]).toBe(COUNTS);
  });

  it('counts where the newer has few of the others, and so is a choice of deals', async () => {
    const more = [2001, 2002, 2003].map((year) =>
      deal('Tor-M1', { orderYear: `${year}`, delivered: `${year - 1990}` }),
    );
    const { index } = await together(
      release(OLD, ...SAME, ...more, withdrawn),
      release(NEW, deal('Tor-M1'), deal('Buk-M2')),
    );
    expect(standings(index)).toEqual([AGAIN, COUNTS, AGAIN, ...[0, 0, 0, 0], COUNTS, COUNTS]);
  });

  it('counts where nobody knows which release is newer', async () => {
    const { index } = await together(release(null, ...SAME, withdrawn), release(null, ...SAME.toReversed()));
    expect(standings(index).filter((own) => own === GONE)).toEqual([]);
    expect(sumsAt(index, rowsOf(index))).toMatchObject({
      tiv: { sum: 97 },
      uncounted: { again: 3, gone: 0 },
    });
  });

  it('is known by its number where deals have some', async () => {
    const [one, two] = [{ deal: '1' }, { deal: '2', deliveryYear: '2007' }];
    const { index } = await together(
      numbered(OLD, one, two, { deal: '3', deliveryYear: '2006' }),
      numbered(NEW, one, two),
    );
    expect(standings(index)).toEqual([COUNTS, COUNTS, GONE]);
  });
});

describe('files for different years', () => {
  it('are added, and a deal that both tell a part of loses none', async () => {
    const part = { orderYear: '1986', designation: 'Tor-M1' };
    const { index } = await together(
      release(
        OLD,
        { ...part, deliveryYears: '1988; 1989', tivDelivered: '10' },
        deal('Osa', { deliveryYears: '1980' }),
      ),
      release(NEW, { ...part, deliveryYears: '1991', tivDelivered: '20' }, deal('Buk-M2')),
    );
    expect(uncountedAt(index, rowsOf(index))).toBeNull();
    expect(sumsAt(index, rowsOf(index)).tiv.sum).toBe(90);
  });

  it('of deals with numbers keep what the older tells of its own years, and no more', async () => {
    const in1988 = { orderYear: '1986', deliveryYear: '1988', tivDelivered: '7' };
    const in1991 = { orderYear: '1986', deliveryYear: '1991', tivDelivered: '11' };
    const moved = { orderYear: '1986', deliveryYear: '1992', tivDelivered: '12' };
    const later = { deal: '18', deliveryYear: '1990' };
    for (const texts of [
      [numbered(OLD, in1988, in1991), numbered(NEW, later, moved)],
      [numbered(NEW, later, moved), numbered(OLD, in1988, in1991)],
    ]) {
      const { dataset } = await together(...texts);
      const found = dataset.relationships.rowOf('sipri-17' as never);
      const deliveries = dataset.relationships
        .at(found ?? -1)
        .deliveries?.map(({ year, tiv }) => [year, tiv]);
      expect(deliveries).toEqual([
        [1988, 7],
        [1992, 12],
      ]);
    }
  });
});
