import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../words/fixtures/said-notes';
import { imported } from '../fixtures/made-parts';
import { readTableFile } from './read-file';

const HEADER = 'Exporter,Importer,Weapon,Year,Remark';

async function read(...lines: string[]) {
  const file = new File([`${lines.join('\n')}\n`], 'made.csv');
  const reading = await readTableFile(file, { name: 'made.csv' });
  if (!reading.ok) throw new Error(reading.refusal.why.code);
  const { head, rows, notes } = reading;
  return {
    header: head.header.join(','),
    rows: rows.map(({ line, cells }) => `${line} ${cells.join(',')}`),
    notes: saidNotes(notes).map(({ line, what, reason }) => `${line} ${what}: ${reason}`),
  };
}

describe('rows that lack their last cells', () => {
  it('are whole, each by itself, and told of once', async () => {
    expect(
      await read(
        HEADER,
        'Sweden,Kenya,Lance-M,2005,x',
        'Sweden,Chile,Lance-M,2006',
        'Norway,Chile,Pilum',
        'Norway,Peru,Pilum,2001,a',
      ),
    ).toEqual({
      header: HEADER,
      rows: [
        ...['2 Sweden,Kenya,Lance-M,2005,x', '3 Sweden,Chile,Lance-M,2006,', '4 Norway,Chile,Pilum,,'],
        '5 Norway,Peru,Pilum,2001,a',
      ],
      notes: [
        '3 repaired: 2 rows, from here on, have fewer cells than the header: those that they lack are empty',
      ],
    });
  });

  it('leave the header what it is, where all of them are shorter than it', async () => {
    const { header, rows } = await read(HEADER, 'Sweden,Kenya,Lance-M,2005', 'Norway,Chile,Pilum,2001');
    expect([header, rows.length]).toEqual([HEADER, 2]);
  });

  it('are no row that a line end tore', async () => {
    const { rows } = await read(
      HEADER,
      'Sweden,Kenya,Lance-M,2005,x',
      'Sweden,Chile,La',
      'nce-M,2006,a',
      'Norway,Peru,Pilum,2001,a',
    );
    expect(rows[1]).toBe('3 Sweden,Chile,La nce-M,2006,a');
  });
});

describe('a table below a long preamble', () => {
  it('is found, with its lines', async () => {
    const preamble = Array.from({ length: 170 }, (_, i) => `Note ${i + 1}: this is prose, and it goes on.`);
    const { header, rows } = await read(
      ...preamble,
      HEADER,
      ...Array.from({ length: 90 }, (_, i) => `Sweden,Kenya,Lance-M,${1950 + (i % 70)},x`),
    );
    expect(header).toBe(HEADER);
    expect([rows.length, rows[0]]).toEqual([90, '172 Sweden,Kenya,Lance-M,1950,x']);
  });

  it('is none where there is only prose', async () => {
    const { outcome } = await imported(
      Array.from({ length: 400 }, (_, i) => `Line ${i}, as it is, and no more.`).join('\n'),
    );
    expect(outcome.type).not.toBe('part');
  });
});
