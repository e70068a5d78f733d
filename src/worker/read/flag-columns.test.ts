import { describe, expect, it } from 'vitest';
import { DELIVERIES } from '../../data/register/formats/deliveries/deliveries';
import { TRANSFERS } from '../../data/register/formats/transfers/transfers';
import type { ReportNote } from '../../data/register/rows/report-note';
import { saidReading } from '../../words/fixtures/said-notes';
import { accepted, DEALS, DELIVERED, textOf } from './fixtures/made-files';
import { readTableFile } from './read-file';

/** What a register is read as whose three marks of uncertainty are called and written so, or stand elsewhere. */
async function readWith(
  names: readonly string[],
  cell: (flag: string) => string = (flag) => flag,
  order: readonly number[] = TRANSFERS.columns.map((_, i) => i),
) {
  const flags = [3, 5, 9];
  const header = TRANSFERS.columns.map((name, i) => names[flags.indexOf(i)] ?? name);
  const deals = DEALS.map((row) => row.map((text, i) => (flags.includes(i) ? cell(text) : text)));
  const lines = [header, ...deals].map((row) => order.map((i) => row[i]).join(','));
  const { rows, notes } = saidReading(
    accepted(await readTableFile(new Blob([textOf(lines)]), { name: 'made.csv' })),
  );
  return { flags: rows.map(({ cells }) => flags.map((i) => cells[i])), notes };
}

const AS_WRITTEN = DEALS.map((row) => [row[3], row[5], row[9]]);
const told = (notes: readonly Pick<ReportNote, 'column' | 'what'>[]) =>
  notes.map(({ column, what }) => `${column} ${what}`);

describe('a column that marks the one before it as uncertain', () => {
  it.each([
    [['Order year uncertain', 'Number ordered uncertain', 'Number delivered uncertain']],
    [['Est. year', 'Estimate?', 'Uncertain (delivered)']],
  ])('is known by its position and a name that says so: %j', async (names) => {
    const { flags, notes } = await readWith(names);
    expect(flags).toEqual(AS_WRITTEN);
    expect(told(notes)).toEqual(names.map((name) => `${name} repaired`));
    expect(notes[0]?.reason).toBe('Taken for the column “Year of order (uncertain)”');
  });

  it('is known by its position and what it holds, whatever its name', async () => {
    const { flags } = await readWith(['Sure?', 'q1', 'mark'], (flag) => (flag === '?' ? 'TRUE' : 'FALSE'));
    expect(flags).toEqual(AS_WRITTEN.map((row) => row.map((flag) => (flag === '?' ? 'TRUE' : 'FALSE'))));
  });

  it('is known by its name alone where it stands elsewhere', async () => {
    const names = ['Order year uncertain', 'Number ordered (est.)', 'Number delivered: estimate'];
    const order = [0, 1, 2, 4, 6, 7, 8, 10, 11, 12, 13, 14, 15, 9, 5, 3];
    const { flags, notes } = await readWith(names, undefined, order);
    expect(flags).toEqual(AS_WRITTEN);
    expect(told(notes)).toEqual(names.map((name) => `${name} repaired`));
  });

  it('is left out with a note where it holds something else, with a name or without', async () => {
    const words = (flag: string) => `see page 4${flag}`;
    const empty = DEALS.map(() => ['', '', '']);
    const named = await readWith(['Remarks', 'More', 'Page'], words);
    expect(named.flags).toEqual(empty);
    expect(told(named.notes)).toEqual([
      'Year of order (uncertain) doubtful',
      'Number ordered (uncertain) doubtful',
      'Number delivered (uncertain) doubtful',
      ...['Remarks skipped', 'More skipped', 'Page skipped'],
    ]);
    expect((await readWith(['', ' ', 'Unnamed: 9'], words)).flags).toEqual(empty);
  });

  it('is missed where a file has none', async () => {
    const order = [0, 1, 2, 4, 6, 7, 8, 10, 11, 12, 13, 14, 15];
    const { notes } = await readWith([], undefined, order);
    expect(told(notes)).toHaveLength(3);
    expect(notes[0]).toMatchObject({
      column: 'Year of order (uncertain)',
      what: 'doubtful',
      reason: 'The file lacks this column: nothing is taken for uncertain that it would mark so',
    });
  });

  it('is known in deliveries too', async () => {
    const header = DELIVERIES.columns.map((name) => name.replace('date is estimate', 'date (uncertain)'));
    const lines = [header, ...DELIVERED].map((row) => row.join(','));
    const { rows, notes } = saidReading(
      accepted(await readTableFile(new Blob([textOf(lines)]), { name: 'made.csv' })),
    );
    expect(rows.map(({ cells }) => cells)).toEqual(DELIVERED);
    expect(told(notes)).toEqual(['Order date (uncertain) repaired']);
  });
});
