import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../../../words/fixtures/said-notes';

import { deliveriesOf, partOf, registerCsv } from '../../../../worker/fixtures/made-parts';
import type { PartData } from '../../part/part-data';
import type { TableMapping } from '../../rows/table-mapping';

// The made files are read on a day of 2026.
const AHEAD = 'The year 2027 is still to come: it is kept as it stands.';
const EARLY = 'The year 1066 is before 1900: it is kept as it stands.';

const told = ({ report }: PartData) =>
  saidNotes(report.notes).map(({ line, column, what, reason }) => [line, column, what, reason]);

const tableOf = (...rows: readonly string[]) => ['Seller,Buyer,Item,Signed,Arrived', ...rows, ''].join('\n');
const MAPPING: TableMapping = { from: 0, to: 1, system: 2, ordered: 3, delivered: 4 };

describe('a year in which no deal is likely', () => {
  it('is noted with its row and column, in a table', async () => {
    const table = tableOf(
      'Northland,Eastland,Lance-M,2026,1900',
      'Northland,Eastland,Lance-M,1066,',
      'Northland,Eastland,Lance-M,2005-09-14,2006; 2027',
      'Northland,Eastland,Lance-M,2027-01-01,',
    );
    expect(told(await partOf(table, MAPPING))).toEqual([
      [3, 'Signed', 'doubtful', EARLY],
      [4, 'Arrived', 'doubtful', AHEAD],
      [5, 'Signed', 'doubtful', AHEAD],
    ]);
  });

  it('is looked for in dates that leave the year open', async () => {
    const dates = ['before 2005', '1990s', 'after 2001', 'before 1067'];
    const table = tableOf(...dates.map((date) => `Northland,Eastland,Lance-M,${date},`));
    expect(told(await partOf(table, MAPPING))).toEqual([[5, 'Signed', 'doubtful', EARLY]]);
  });

  it('is noted in a register and in deliveries', async () => {
    const register = await partOf(registerCsv({ orderYear: '1066' }, { deliveryYears: '2027' }));
    expect(told(register)).toEqual([
      [3, 'Year of order', 'doubtful', EARLY],
      [4, 'Year(s) of delivery', 'doubtful', AHEAD],
    ]);
    const deliveries = await partOf(deliveriesOf({}, { deliveryYear: '2027' }));
    expect(told(deliveries)).toEqual([[4, 'Delivery year', 'doubtful', AHEAD]]);
  });

  it('is noted once where it was given for all rows, and never where there is none', async () => {
    const table = tableOf('Northland,Eastland,Lance-M,,', 'Northland,Westland,Lance-M,,');
    const given = await partOf(table, { ...MAPPING, ordered: { always: '2027' } });
    expect(told(given)).toEqual([[2, 'Year', 'doubtful', AHEAD]]);
    expect(told(await partOf(table, { ...MAPPING, ordered: 'nothing' }))).toEqual([]);
  });
});
