import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withMark } from '../filter/filter';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

it.skipIf(!existsSync(REGISTER))(
  'marks deals to Serbia in the full register (needs the register files)',
  async () => {
    const { index } = openPart(await partOf(readFileSync(REGISTER, 'latin1')));
    const to = withMark(NO_FILTER, 'to', 'SRB', 'include');
    const told = (value: string) =>
      Array.from(applyFilter(index, withMark(to, 'during', value, 'include')).visible, (row) => {
        const { from, times } = index.relationships.at(row);
        return `${from} ${Math.trunc((times.order?.first ?? 0) / 10_000)}`;
      });
    expect(told('un-embargo')).toEqual(['KAZ 1995']);
    expect(told('un-embargo-perhaps')).toContain('UKR 1998');
  },
);
