import { describe, expect, it } from 'vitest';
import { referenceToAnswers, savedMapping } from './saved-mapping';

const HEADER = ['Exporter', 'Importer'];
const MAPPING = { from: 0, to: 1 } as const;

const nameOf = async (file: string, sheet: string | null) =>
  (await savedMapping({ file: new File([], file), sheet }, HEADER, MAPPING)).fileName;

describe('the file of the answers about a table', () => {
  it.each([
    ['deals.csv', null, 'deals.columns.json'],
    ['many.zip', 'data/2020.csv', 'many-data-2020.columns.json'],
    ['book.xlsx', 'South & East', 'book-South-&-East.columns.json'],
    ['.zip', null, 'table.columns.json'],
  ])('of %s and the table %s is called %s', async (file, sheet, name) => {
    expect(await nameOf(file, sheet)).toBe(name);
  });

  it('is called so in links, too, and another for each table', async () => {
    const named = async (sheet: string) =>
      (
        await referenceToAnswers(
          { file: new File([], 'many.zip'), sheet },
          { header: HEADER, mapping: MAPPING },
        )
      )?.name;
    expect([await named('data/2019.csv'), await named('data/2020.csv')]).toEqual([
      'many-data-2019.columns.json',
      'many-data-2020.columns.json',
    ]);
  });
});
