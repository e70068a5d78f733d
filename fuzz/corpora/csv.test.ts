/** csv-spectrum, which knows what the hard cases of CSV say, through the reader of tables. */
import { promisify } from 'node:util';
import readCases from 'csv-spectrum';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../src/worker/read/read-file';

const cases = await promisify(readCases)();
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * What its JSON says, but for two things. A line that ends within a cell ends in one way here, so that the same words
 * are the same cell whatever program saved them. And the number of a phone is not that of the table which it stands for.
 */
const asHere = (json: string) => json.replaceAll('\\r\\n', '\\n').replace('1234567890', '2095257564');

describe('a table of csv-spectrum', () => {
  it('is one of twelve', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  it.each(cases)('reads as its JSON says: $name', async ({ name, csv, json }) => {
    const reading = await readTableFile(new Blob([csv]), { name });
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    const { head, rows } = reading;
    const records = rows.map(({ cells }) =>
      Object.fromEntries(head.header.map((column, i) => [column, cells[i]])),
    );
    // A table of one row is no list there.
    expect(records).toEqual([JSON.parse(asHere(textOf(json)))].flat());
  });
});
