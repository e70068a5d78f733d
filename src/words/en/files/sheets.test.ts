import { expect, it } from 'vitest';
import type { SheetsOfFile } from '../../../data/register/rows/sheets-of-file';
import { sheets } from './sheets';

const SHEET = { isTable: true, isHidden: false };
const OF_ZIP: SheetsOfFile = {
  of: 'packed',
  read: 'b.csv',
  chosen: 2,
  all: [
    { name: 'a.csv', ...SHEET },
    { name: 'b.csv', ...SHEET },
  ],
};

it('says what another sheet or table takes the place of, where one is open', () => {
  expect(sheets.ask(OF_ZIP, null)).toBe(
    'The table “b.csv” was read, one of 2 in this packed file. To read another, choose it:',
  );
  expect(sheets.ask(OF_ZIP, 'a.csv')).toBe(
    'The table “b.csv” was read, one of 2 in this packed file. Only one is open at a time: another takes the place of “a.csv”. To have several, unpack the file first. To read another, choose it:',
  );
  expect(sheets.ask({ ...OF_ZIP, of: 'workbook' }, 'b.csv')).toContain(
    'another takes the place of “b.csv”. To have several, save each as a file of its own.',
  );
});
