import { describe, expect, it } from 'vitest';
import { createRecordReader, type FileRecord } from './records';

/** The records that lines of two cells make. */
function recordsOf(lines: readonly string[]): FileRecord[] {
  const records: FileRecord[] = [];
  const reader = createRecordReader(',', 2, (record) => records.push(record));
  for (const [index, line] of lines.entries()) reader.push(index + 1, line);
  reader.end();
  return records;
}

const rows = (count: number) => Array.from({ length: count }, (_, i) => `Freedonia,deal ${i}`);

describe('a quoted cell over several lines', () => {
  it('is one cell', () => {
    expect(recordsOf(['A,"two', 'lines"', 'B,C'])).toEqual([
      { line: 1, until: 2, cells: ['A', 'two\nlines'] },
      { line: 3, until: 3, cells: ['B', 'C'] },
    ]);
  });

  it('never swallows hundreds of rows up to a quotation mark that has nothing to do with it', () => {
    const records = recordsOf(['A,"B', ...rows(300), 'C,"', 'D,E']);
    expect(records).toHaveLength(303);
    expect(records[0]?.cells).toEqual(['A', '"B']);
    expect(records[200]).toEqual({ line: 201, until: 201, cells: ['Freedonia', 'deal 199'] });
  });
});
