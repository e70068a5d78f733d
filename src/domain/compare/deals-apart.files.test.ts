import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import { amongFiles } from '../columns/facet-index';
import { uncountedAt } from '../columns/releases';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withChoice, withDated, withYears } from '../filter/filter';
import { joined } from '../join/join';
import { everyRow } from '../model/relationships';
import { releasesTold } from '../views/releases-told';
import { filtersOf } from './comparison';
import { dealsApart } from './deals-apart';
import { sidesOf } from './sides';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const REGISTER = new URL('sipri-register-1950-2024-gen20250313.csv', DATA);

it.skipIf(!existsSync(REGISTER))(
  'calls no more deals alone than those that are known in no other release (needs the register files)',
  async () => {
    const open = async (name: string) => openPart(await partOf(readFileSync(new URL(name, DATA), 'latin1')));
    const { index } = joined(await open('sipri-register-1950-2024-gen20250313.csv'), [
      await open('sipri-deliveries-1990-2023-gen20240413.csv'),
    ]);
    const [newer = '', older = ''] = index.releases?.files.map(({ id }) => id) ?? [];
    const only = (id: string) => ({ include: [id], exclude: [] });
    const apartIn = (filter: Filter) => {
      const comparison = { facets: { in: only(newer) } };
      const filters = filtersOf(withChoice(filter, 'in', only(older)), comparison);
      const rowsOf = (side: Filter) => applyFilter(amongFiles(index, side.facets.in), side).visible;
      const sides = sidesOf(rowsOf(filters.a), rowsOf(filters.b));
      const lookedAt = index.releases?.onSides(index, filters.a.facets.in, filters.b.facets.in) ?? index;
      const apart = dealsApart(lookedAt, sides, filters, comparison);
      if (!apart) throw new Error('These are releases.');
      return apart;
    };
    const all = everyRow(index.relationships);
    const [told] = releasesTold(index, all);
    const whole = apartIn(NO_FILTER);
    expect([whole.a.length, whole.renamed.length, whole.leftOut.length]).toEqual([354, 901, 0]);
    expect(whole.a.length).toBe((told?.gone ?? 0) + (told?.older ?? 0));
    expect(whole.b.length).toBe(29_515 - (13_893 - whole.a.length));
    expect(uncountedAt(index, all)?.again).toBe(13_893 - whole.a.length);
    const within = apartIn(withDated(withYears(NO_FILTER, { first: 1990, last: 2023 }), 'delivered'));
    expect(within.a.length).toBeLessThanOrEqual(whole.a.length);
    expect(within.b.length).toBeLessThanOrEqual(whole.b.length);
  },
  60_000,
);
