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

it('says that another sheet or table opens beside one that is open, and which are', () => {
  expect(sheets.ask(OF_ZIP, [])).toBe(
    'The table “b.csv” was read, one of 2 in this packed file. To read another, choose it:',
  );
  expect(sheets.ask({ ...OF_ZIP, of: 'workbook' }, ['a.csv'])).toBe(
    'The sheet “b.csv” was read, one of 2. Another opens beside it, and is set apart where the others tell all of it. Where it has only some deals again, remove one of the two. Choose it:',
  );
  expect(OF_ZIP.all.map((sheet) => sheets.about(sheet, ['a.csv']))).toEqual(['open', 'looks like a table']);
});
