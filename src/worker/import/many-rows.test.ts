/** A table with more rows than are read is refused before anybody is asked what its columns mean. */
import { expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { MAX_ROWS } from '../read/refusals';
import { importFile } from './import-file';
import type { ImportOutcome } from './messages';

const TODAY = '2026-11-30' as EdtfDate;
const HEADER = 'Exporter,Importer,Weapon,Year';
const ROW = 'Austria,Kenya,Lance-M,2015';

const outcomeOf = (text: string): Promise<ImportOutcome> =>
  importFile({ file: new File([text], 'deals.csv'), today: TODAY, mapping: null }, () => undefined);

const tableOf = (rows: number, end: string, row = ROW) => `${HEADER}${end}${`${row}${end}`.repeat(rows)}`;

it.each(['\n', '\r\n', '\r'])('whatever ends its lines: %j', async (end) => {
  expect(await outcomeOf(tableOf(MAX_ROWS + 1, end))).toMatchObject({
    type: 'refused',
    refusal: { why: { code: 'too-many-rows', most: MAX_ROWS } },
  });
  expect(await outcomeOf(tableOf(MAX_ROWS, end))).toMatchObject({ type: 'table' });
});

it('but not for lines that are no rows', async () => {
  const text = tableOf(60_000, '\n', 'Austria,Kenya,"Lance-M,\nwith parts",2015');
  expect(text.split('\n').length).toBeGreaterThan(MAX_ROWS);
  expect(await outcomeOf(text)).toMatchObject({ type: 'table' });
});
