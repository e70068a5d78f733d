import { describe, expect, it } from 'vitest';
import { TRANSFERS } from '../../data/register/formats/transfers/transfers';
import { saidReading } from '../../words/fixtures/said-notes';
import { accepted, DEALS, textOf } from './fixtures/made-files';
import { readTableFile } from './read-file';

/** What is read of a register in which a second column is called “Number ordered”. */
async function readTwins(ordered: readonly string[]) {
  const header = [...TRANSFERS.columns, 'Number ordered'];
  const deals = DEALS.map((row, i) => [...row, ordered[i] ?? '']);
  const text = textOf([header, ...deals].map((row) => row.join(',')));
  const { rows, notes } = saidReading(accepted(await readTableFile(new Blob([text]), { name: 'made.csv' })));
  return { ordered: rows.map(({ cells }) => cells[4]), notes };
}

const IN_FIRST = DEALS.map((row) => row[4] ?? '');

describe('a second column of one name in a register', () => {
  it('is not read, and noted with how many rows it differs in, and the first', async () => {
    const { ordered, notes } = await readTwins(['10', '20', '']);
    expect(ordered).toEqual(IN_FIRST);
    expect(notes).toEqual([
      {
        ...{ line: 3, column: 'Number ordered', what: 'doubtful' },
        reason:
          'There are two columns of this name. The first is used; the other has other cells in 2 of 3 rows; the first is line 3, with “20” in the place of “2”.',
      },
    ]);
  });

  it('is only mentioned where it is a copy', async () => {
    expect((await readTwins(IN_FIRST)).notes).toEqual([
      {
        ...{ line: 1, column: 'Number ordered', what: 'skipped' },
        reason: 'There are two columns of this name. The first is used; the other has the same cells.',
      },
    ]);
  });
});
