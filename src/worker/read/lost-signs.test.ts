import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../words/fixtures/said-notes';
import { accepted } from './fixtures/made-files';
import { readTableFile } from './read-file';

const HEADER = 'Exporter;Importer;Weapon;Year\n';

async function notesOn(text: string) {
  const { notes } = accepted(await readTableFile(new Blob([HEADER, text]), { name: 'deals.csv' }));
  return saidNotes(notes).filter(({ reason }) => reason.includes('lost'));
}

const rows = (count: number) => Array.from({ length: count }, () => 'T\ufffdrkiye;Peru;T-1;2005\n').join('');

describe('signs that were lost before the file came here', () => {
  it('are counted, and noted once with their lines', async () => {
    const text = 'T\ufffdrkiye;Per\ufffd;T-1;2005\nKenya;Peru;T-1;2006\nC\ufffd\ufffdte;Peru;T-1;2007\n';
    const reason = '4 signs were already lost in this file (\ufffd), in lines 2 and 4';
    expect(await notesOn(text)).toEqual([{ line: 2, column: null, what: 'doubtful', reason }]);
  });

  it('are told of one by one', async () => {
    expect((await notesOn(rows(1)))[0]?.reason).toBe(
      '1 sign was already lost in this file (\ufffd), in line 2',
    );
  });

  it('are told of by their first lines where there are many', async () => {
    const reason =
      '1,200 signs were already lost in this file (\ufffd), in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 1,190 more';
    expect((await notesOn(rows(1200)))[0]?.reason).toBe(reason);
  });

  it('are none where every sign is there', async () => {
    expect(await notesOn('Türkiye;Peru;T-1;2005\n')).toEqual([]);
  });
});
