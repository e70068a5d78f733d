import { describe, expect, it } from 'vitest';
import { TRANSFERS } from '../../data/register/formats/transfers/transfers';
import { saidReading } from '../../words/fixtures/said-notes';
import { accepted, DEALS, ENCODERS, PREAMBLE, registerText, resaved, textOf } from './fixtures/made-files';
import { readTableFile } from './read-file';
import type { FileReading } from './reading';

function read(content: string | Uint8Array<ArrayBuffer>): Promise<FileReading> {
  return readTableFile(new Blob([content]), { name: 'deals.csv' });
}

async function cellsOf(content: string): Promise<(readonly string[])[]> {
  return accepted(await read(content)).rows.map(({ cells }) => cells);
}

describe('a register that was saved again', () => {
  const lines = [...PREAMBLE.map((line) => [line]), TRANSFERS.columns, ...DEALS];

  for (const delimiter of [';', '\t', ',', '|']) {
    for (const lineEnd of ['\r\n', '\r', '\n']) {
      for (const quotes of [true, false]) {
        const name = JSON.stringify(delimiter + lineEnd);
        it(`is the same with ${name}, ${quotes ? 'all' : 'few'} cells in quotation marks`, async () => {
          const { rows, head, notes } = saidReading(
            accepted(await read(resaved(lines, { delimiter, lineEnd, quotes }))),
          );
          expect(rows.map(({ cells }) => cells)).toEqual(DEALS);
          expect(head).toMatchObject({ kind: 'transfers', delimiter, generated: '2025-02-03' });
          expect(head.preamble).toEqual(PREAMBLE.map((line) => line.trim()).filter(Boolean));
          expect(notes).toEqual([]);
        });
      }
    }
  }

  it('is the same where a spreadsheet split it at semicolons and filled its lines up with them', async () => {
    const split = registerText().trimEnd().split('\n');
    const text = split.map((line) => line + ';'.repeat(5 - line.split(';').length));
    expect(await cellsOf(textOf(text, '\r\n'))).toEqual(DEALS);
  });

  it('is the same where every line is one quoted cell', async () => {
    const text = registerText().trimEnd().split('\n');
    expect(await cellsOf(textOf(text.map((line) => `"${line}"`)))).toEqual(DEALS);
  });

  it('is read without signs that turn or hide its words, and says so', async () => {
    const [header = '', ...rows] = registerText().trimEnd().split('\n').slice(PREAMBLE.length);
    const turned = rows.map((row, i) => (i === 0 ? `\u202E${row.slice(0, 5)}\u200B${row.slice(5)}` : row));
    const { rows: found, notes } = saidReading(
      accepted(await read(textOf([...PREAMBLE, header, ...turned]))),
    );
    expect(found.map(({ cells }) => cells)).toEqual(DEALS);
    expect(notes).toMatchObject([{ what: 'repaired', reason: expect.stringContaining('were taken out') }]);
  });

  it('is mended where commas became semicolons without quotation marks', async () => {
    const rows = DEALS.map((row) => row.join(';'));
    const { rows: found, notes } = saidReading(
      accepted(await read(textOf([TRANSFERS.columns.join(';'), ...rows]))),
    );
    expect(found.map(({ cells }) => cells)).toEqual(DEALS);
    expect(notes.map(({ line, what }) => [line, what])).toEqual([
      [2, 'repaired'],
      [3, 'repaired'],
    ]);
  });

  for (const [encoding, encode] of Object.entries(ENCODERS)) {
    it(`is the same in ${encoding}`, async () => {
      const { rows, head } = accepted(await read(encode(registerText())));
      expect(rows.map(({ cells }) => cells)).toEqual(DEALS);
      expect(head.encoding).toBe(encoding.split(' ')[0]);
    });
  }
});
