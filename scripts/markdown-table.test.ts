import { describe, expect, it } from 'vitest';
import { rowsOfTable } from './markdown-table';

const TEXT = [
  '# A page',
  '',
  '| fruit | colour |',
  '|---|---|',
  '| plum | blue |',
  '| pear | green |',
  '',
  'End.',
];

describe('the rows of a table', () => {
  it('are read by their headings, to the end of the table', () => {
    expect(rowsOfTable(TEXT.join('\n'), 'fruit')).toEqual([
      { fruit: 'plum', colour: 'blue' },
      { fruit: 'pear', colour: 'green' },
    ]);
    expect(rowsOfTable(TEXT.slice(0, 6).join('\n'), 'fruit')).toHaveLength(2);
  });

  it('are refused where there is no such table, and where a row has other columns', () => {
    expect(() => rowsOfTable(TEXT.join('\n'), 'tree')).toThrow('no table that begins with the column “tree”');
    expect(() => rowsOfTable(TEXT.join('\n').replace(' blue |', ' blue | sweet |'), 'fruit')).toThrow(
      '3 cells',
    );
  });
});
