import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TRANSFERS } from '../../data/register/formats/transfers/transfers';
import { saidReading } from '../../words/fixtures/said-notes';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import {
  accepted,
  DEALS,
  DELIVERED,
  DELIVERIES_HEADER,
  ENCODERS,
  PREAMBLE,
  REGISTER_HEADER,
  refusalOf,
  registerText,
  resaved,
  textOf,
} from './fixtures/made-files';
import { previewTable, readTableFile } from './read-file';
import type { FileReading } from './reading';

const NAME = 'deals.csv';

function read(content: string | Uint8Array<ArrayBuffer>): Promise<FileReading> {
  return readTableFile(new Blob([content]), { name: NAME });
}

/** The cells of the rows of a file that must be read. */
async function cellsOf(content: string | Uint8Array<ArrayBuffer>): Promise<(readonly string[])[]> {
  return accepted(await read(content)).rows.map(({ cells }) => cells);
}

const bare = DEALS.map((row) => row.join(','));

describe('a register', () => {
  it('is known by its header below the preamble, and says when it was made', async () => {
    const { head, rows, notes } = saidReading(accepted(await read(registerText())));
    expect(head).toMatchObject({ kind: 'transfers', delimiter: ',', generated: '2025-02-03' });
    expect(head.header).toEqual(TRANSFERS.columns);
    expect(head.preamble).toHaveLength(4);
    expect(rows.map(({ line }) => line)).toEqual([7, 8, 9]);
    expect(rows.map(({ cells }) => cells)).toEqual(DEALS);
    expect(notes).toEqual([]);
  });

  it('is known without its preamble, and with half of it', async () => {
    expect(await cellsOf(textOf([REGISTER_HEADER, ...bare]))).toEqual(DEALS);
    expect(await cellsOf(textOf([...PREAMBLE.slice(3), REGISTER_HEADER, ...bare]))).toEqual(DEALS);
  });

  it('is known without its header, by what its columns hold, and says so', async () => {
    const { head, rows, notes } = saidReading(accepted(await read(textOf(bare))));
    expect(head).toMatchObject({ kind: 'transfers', header: TRANSFERS.columns });
    expect(rows.map(({ line, cells }) => ({ line, cells }))).toEqual(
      DEALS.map((cells, index) => ({ line: index + 1, cells })),
    );
    expect(notes).toMatchObject([{ line: 1, what: 'doubtful' }]);
  });

  it('is known without its header where a program wrote all its numbers with decimals', async () => {
    const floats = DEALS.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? `${cell}.0` : cell)));
    expect(await cellsOf(textOf(floats.map((row) => row.join(','))))).toEqual(floats);
  });

  it('is known whatever the capitals and the names of its nameless columns', async () => {
    const header = REGISTER_HEADER.toUpperCase().replaceAll(', ,', ',Unnamed: 3,');
    expect(await cellsOf(textOf([header, ...bare]))).toEqual(DEALS);
  });

  it('is put in order where its columns are in another one, and notes those that are missing or added', async () => {
    const turned = [
      ...TRANSFERS.columns.slice(0, 2).toReversed(),
      ...TRANSFERS.columns.slice(2, -1),
      'My notes',
    ];
    const rows = DEALS.map((row) => [...row.slice(0, 2).toReversed(), ...row.slice(2, -1), 'mine'].join(','));
    const { rows: found, notes } = saidReading(accepted(await read(textOf([turned.join(','), ...rows]))));
    expect(found.map(({ cells }) => cells)).toEqual(DEALS.map((row) => [...row.slice(0, -1), '']));
    expect(notes).toMatchObject([
      { line: 1, column: 'SIPRI TIV of delivered weapons', what: 'doubtful' },
      { line: 1, column: 'My notes', what: 'skipped' },
    ]);
  });

  it('is put together where a line end tore a record apart, and keeps the line numbers of the file', async () => {
    const [first = '', ...others] = bare;
    const torn = first.replace('; aid,', '; aid\r\n,');
    const { rows, notes } = saidReading(accepted(await read(textOf([REGISTER_HEADER, torn, '', ...others]))));
    expect(rows.map(({ cells }) => cells)).toEqual(DEALS);
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(notes).toMatchObject([{ line: 2, what: 'repaired', reason: expect.stringContaining('2 to 3') }]);
  });

  it('is put together where a spreadsheet has since filled both parts up', async () => {
    const [first = [], ...others] = DEALS;
    const torn = [first.slice(0, 13), ['', ...first.slice(13)]];
    const text = resaved([TRANSFERS.columns, ...torn, ...others], {
      delimiter: ';',
      lineEnd: '\r\n',
      quotes: false,
    });
    const { rows, notes } = saidReading(accepted(await read(text)));
    expect(rows.map(({ cells }) => cells)).toEqual(DEALS);
    expect(notes).toMatchObject([{ line: 2, what: 'repaired' }]);
  });

  it('leaves out a row that is wrong, says which, and does not join it with another', async () => {
    const [first = '', second = '', third = ''] = bare;
    const text = textOf([REGISTER_HEADER, first, 'half a row,of three,cells', second, `${third},x,y`, third]);
    const { rows, notes } = saidReading(accepted(await read(text)));
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(notes).toMatchObject([
      { line: 3, what: 'skipped', reason: 'Line 3 left out: 3 cells where the table has 16 columns' },
      { line: 5, what: 'skipped', reason: 'Line 5 left out: 18 cells where the table has 16 columns' },
    ]);
  });

  it('does not join two halves of different deals', async () => {
    const [first = '', second = '', third = ''] = bare;
    const halves = [first.split(',').slice(0, 8).join(','), second.split(',').slice(0, 9).join(',')];
    const { rows, notes } = saidReading(accepted(await read(textOf([REGISTER_HEADER, ...halves, third]))));
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(notes.map(({ line, what }) => [line, what])).toEqual([
      [2, 'skipped'],
      [3, 'skipped'],
    ]);
  });

  it('keeps a quotation mark that stands alone, and every row after it', async () => {
    const [first = [], second = [], third = []] = DEALS;
    const rows = [first.with(6, '"Duck'), second.with(7, '3" gun'), third.with(12, '"B" version')];
    expect(await cellsOf(registerText(rows))).toEqual(rows);
  });
});

describe('deliveries', () => {
  const rows = DELIVERED.map((row) => row.join(','));

  it('are known by their header, and without it', async () => {
    const whole = accepted(await read(textOf([...PREAMBLE, DELIVERIES_HEADER, ...rows])));
    expect(whole.head).toMatchObject({ kind: 'deliveries', generated: '2025-02-03' });
    expect(whole.rows.map(({ cells }) => cells)).toEqual(DELIVERED);
    const { head, rows: found } = accepted(await read(textOf(rows)));
    expect(head.kind).toBe('deliveries');
    expect(found.map(({ cells }) => cells)).toEqual(DELIVERED);
  });
});

describe('any other table', () => {
  it('has the header that it has, below whatever prose', async () => {
    const text =
      'Exports, and more\n\nmade by hand\nfrom;to;what\nA;B;"tank; light"\nC;D;"two\nlines"\nend\n';
    const { head, rows, notes } = saidReading(accepted(await read(text)));
    expect(head).toMatchObject({ kind: 'table', delimiter: ';', header: ['from', 'to', 'what'] });
    expect(head.preamble).toEqual(['Exports, and more', 'made by hand']);
    expect(rows).toEqual([
      { line: 5, cells: ['A', 'B', 'tank; light'] },
      { line: 6, cells: ['C', 'D', 'two\nlines'] },
    ]);
    expect(notes).toMatchObject([{ line: 8, what: 'skipped' }]);
  });

  it('is found below a title with a comma, though its decimals have one each, too', async () => {
    const { head, rows } = accepted(
      await read(
        textOf([
          'Overzicht van vergunningen, januari 2022;;;',
          'Datum;Land van eindbestemming;Post;Waarde',
          '04-01-2022;Verenigde Staten;ML10;€ 1.250.000,00',
          '12-01-2022;Duitsland;ML6;€ 80.000,50',
          '20-01-2022;Egypte;ML4;€ 0,00',
        ]),
      ),
    );
    expect(head.header).toEqual(['Datum', 'Land van eindbestemming', 'Post', 'Waarde']);
    expect(rows).toHaveLength(3);
  });

  it('loses the quotation marks around its cells also on a line where one within a cell is not doubled', async () => {
    const lines = [
      '"from";"to";"what"',
      '"A";"B";"Gun 5"" long"',
      '"A";"B";"Gun 5" long"',
      '"A";"";"a 5" gun"',
    ];
    expect(await cellsOf(textOf(lines))).toEqual([
      ['A', 'B', 'Gun 5" long'],
      ['A', 'B', 'Gun 5" long'],
      ['A', '', 'a 5" gun'],
    ]);
  });

  it('is shown by its first rows before it is read', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `from ${index},to ${index},é`);
    const preview = await previewTable(new Blob([textOf(['from,to,what', ...rows])]), { name: NAME });
    expect(preview).toMatchObject({ ok: true, head: { kind: 'table', header: ['from', 'to', 'what'] } });
    expect(preview.ok && preview.rows.map(({ line }) => line)).toEqual(
      Array.from({ length: 1000 }, (_, i) => i + 2),
    );
    const short = await previewTable(new Blob(['from,to\nA,B']), { name: NAME });
    expect(short.ok && short.rows).toEqual([{ line: 2, cells: ['A', 'B'] }]);
  });

  it.each([
    ['first line', ''],
    ['first row', 'from,to,what\n'],
  ])('is refused at once where its %s is far too long', async (_, before) => {
    const file = new Blob([before, `${'A,B,C,'.repeat(4_000_000)}\nA,B,C\n`]);
    expect(await previewTable(file, { name: NAME })).toMatchObject({
      ok: false,
      refusal: { why: { code: 'long-line' } },
    });
  });

  it('is read on where its first row is long, or comes late', async () => {
    for (const before of [`A,B,${'C'.repeat(600_000)}\n`, '\n'.repeat(600_000)]) {
      const file = new Blob(['from,to,what\n', before, 'A,B,C\n'.repeat(100_000)]);
      const preview = await previewTable(file, { name: NAME });
      expect(preview.ok && preview.rows.length).toBe(1000);
    }
  });
});

describe('reading', () => {
  const long = registerText(Array.from({ length: 9000 }, (_, index) => DEALS[index % 3] ?? []));

  it('gives the SHA-256 of the bytes, and tells how far it is', async () => {
    const bytes = new TextEncoder().encode(long);
    const steps: number[] = [];
    const reading = await readTableFile(new Blob([bytes]), {
      name: NAME,
      onProgress: ({ bytes: read, of, rows }) => steps.push(read / of, rows),
    });
    expect(accepted(reading).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(accepted(reading).rows).toHaveLength(9000);
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.slice(-2)).toEqual([1, 9000]);
  });

  it('starts again in Windows-1252 where a letter late in the file is not UTF-8', async () => {
    const encoded = ENCODERS['windows-1252'];
    const text = `${long.replace(/[é±]/g, 'e')}${DEALS[1]?.join(',')}\n`;
    const { head, rows } = accepted(await read(encoded ? encoded(text) : ''));
    expect(head.encoding).toBe('windows-1252');
    expect(rows).toHaveLength(9001);
    expect(rows.at(-1)?.cells).toEqual(DEALS[1]);
  });

  it('stops between two pieces when it is told to', async () => {
    const stop = new AbortController();
    const pieces: number[] = [];
    const reading = readTableFile(new Blob([long]), {
      name: NAME,
      signal: stop.signal,
      onProgress: ({ bytes }) => {
        pieces.push(bytes);
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(pieces).toHaveLength(1);
  });

  it('says so where the file cannot be read any more', async () => {
    const gone = new Blob([long]);
    gone.slice = () => {
      throw new DOMException('changed', 'NotReadableError');
    };
    expect(saidRefusal(refusalOf(await readTableFile(gone, { name: NAME }))).what).toBe(
      'The file could not be read',
    );
  });

  it('leaves a dataset of ours to its own check', async () => {
    const { head, rows } = accepted(
      await read('\uFEFF{"meta": {"kind": "armsgraph-dataset", "version": 1}}'),
    );
    expect(head.kind).toBe('dataset');
    expect(rows).toEqual([]);
  });
});
