import { describe, expect, it } from 'vitest';
import { mappingWords } from '../../../words/files/mapping';
import { previewRelationships } from './preview';
import { tryTable } from './trial';

const FORMAT = {
  header: ['Seller', 'Buyer', 'Item', 'Signed', 'How many'],
  mapping: { from: 0, to: 1, system: 2, ordered: 3, quantity: 4 },
};

const wordsOf = (...rows: readonly string[]) =>
  mappingWords()
    .trial(
      tryTable(
        FORMAT,
        rows.map((row, i) => ({ line: i + 2, cells: row.split('|') })),
      ),
    )
    .join(' ');

const SOUND = 'Northland|Eastland|Lance-M|14.09.2005|1.200';

describe('what would come of a table', () => {
  it('is how many of the first rows can be read, and what the first of them says', () => {
    expect(wordsOf(SOUND, 'Northland|Eastland|Lance-M|2006|')).toBe(
      'All of the first 2 rows can be read. Line 2 says: Northland to Eastland: Lance-M, 14 September 2005, quantity 1,200.',
    );
    expect(wordsOf(SOUND)).toContain('The first row can be read.');
  });

  it('is what money the first row tells, each amount with what it is for', () => {
    const format = {
      header: ['Seller', 'Buyer', 'Item', 'Signed', 'Value (EUR)', 'Delivered (EUR)'],
      mapping: { from: 0, to: 1, system: 2, ordered: 3, value: 4, valueDelivered: 5 },
    };
    const row = { line: 2, cells: 'Northland|Eastland|Lance-M|2005|700000000|1500'.split('|') };
    expect(
      mappingWords()
        .trial(tryTable(format, [row]))
        .join(' '),
    ).toContain(
      'Line 2 says: Northland to Eastland: Lance-M, 2005, quantity not stated, EUR 700 million for the package, EUR 1,500 delivered.',
    );
  });

  it('counts a row that names several parties once, and calls these by their names', () => {
    expect(wordsOf('Sweden|DE; PL|Lance-M|2005|100', SOUND)).toMatch(
      /^All of the first 2 rows can be read\. Line 2 says: Sweden to Germany: .* One row leaves a doubt\./,
    );
  });

  it('is why the first row cannot that cannot', () => {
    expect(wordsOf('NA|Eastland|Lance-M|2005|', SOUND, 'Northland|Eastland|Lance-M|soon|')).toBe(
      '1 of the first 3 rows can be read. ' +
        'Line 3 says: Northland to Eastland: Lance-M, 14 September 2005, quantity 1,200. ' +
        'Line 2, column Seller: There is no exporter.',
    );
    expect(wordsOf('Northland|Eastland|Lance-M|later|')).toBe(
      'The first row cannot be read. Line 2, column Signed: “later” does not name one year.',
    );
    expect(wordsOf('a|b|c|d|', 'a|b|c|d|')).toContain('None of the first 2 rows can be read.');
  });

  it('is what is doubtful in rows that can be read', () => {
    const doubtful = 'Northland|Eastland|Lance-M|2005|a dozen';
    expect(wordsOf(SOUND, doubtful)).toContain(
      'All of the first 2 rows can be read. Line 2 says: Northland to Eastland: Lance-M, 14 September 2005, quantity 1,200. ' +
        'One row leaves a doubt. Line 3, column How many: “a dozen” is',
    );
    expect(wordsOf(doubtful, doubtful)).toContain('2 rows leave a doubt. Line 2,');
  });

  it('lists the words for how far deals have come that are not known', () => {
    const format = {
      header: ['Seller', 'Buyer', 'Item', 'Year', 'Outcome'],
      mapping: { from: 0, to: 1, system: 2, ordered: 3, status: 4 },
    };
    const rows = ['refused', 'lapsed', 'in hand', 'lapsed'].map((outcome, i) => ({
      ...{ line: i + 2, cells: ['Northland', 'Eastland', 'Lance-M', '2005', outcome] },
    }));
    expect(mappingWords().trial(tryTable(format, rows)).join(' ')).toContain(
      'Of the words for the status, these are not known here: “lapsed” and “in hand”. Each is told as it stands, and no sum counts its deals.',
    );
    expect(
      mappingWords()
        .trial(tryTable(format, rows.slice(0, 1)))
        .join(' '),
    ).not.toContain('not known');
  });

  it('begins with a header that is probably a deal', () => {
    const header = ['Sweden', 'Kenya', 'A-1', '2005', '3'];
    const trial = tryTable({ ...FORMAT, header }, [{ line: 2, cells: SOUND.split('|') }]);
    expect(mappingWords().trial(trial).join(' ')).toMatch(/^The first row looks like a deal, not a header/);
  });

  it('reads numbers as the column is written', () => {
    expect(wordsOf(SOUND, 'a|b|c|2005|12.0')).toContain('quantity not stated (“1.200”)');
  });
});

it('reads amounts by what parts the cells of the file, as the whole file will be read', () => {
  const format = {
    header: ['Seller', 'Buyer', 'Item', 'Wert (EUR)'],
    mapping: { from: 0, to: 1, system: 2, value: 3 },
  };
  const rows = [{ line: 2, cells: ['Northland', 'Eastland', 'Lance-M', '1.500'] }];
  expect(tryTable(format, rows, ';').example?.money).toMatchObject([{ min: 1500, currency: 'EUR' }]);
  expect(tryTable(format, rows, ',').example?.money).toMatchObject([{ min: 1.5, currency: 'EUR' }]);
  const previewed = (delimiter: string) => {
    const { dataset } = previewRelationships(format, rows, {
      most: 1,
      today: '2026-11-30' as never,
      delimiter,
    });
    return dataset.relationships.at(0).value?.min;
  };
  expect([previewed(';'), previewed(',')]).toEqual([1500, 1.5]);
});
