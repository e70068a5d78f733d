import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { accepted, ENCODERS, refusalOf, resaved, textOf } from './fixtures/made-files';
import { readTableFile } from './read-file';

const folder = new URL('../../../../shared/data/', import.meta.url);
const there = existsSync(folder);

function bytesOf(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

async function read(content: string | Uint8Array<ArrayBuffer>) {
  return readTableFile(new Blob([content]), { name: 'register.csv' });
}

/** The lines of the register that a line end tore apart. */
const TORN = [5432, 21488, 25178, 27955];

describe.skipIf(!there)('the register of SIPRI (needs the register files)', () => {
  let original: Uint8Array<ArrayBuffer>;
  let lines: string[] = [];
  let cells: (readonly string[])[] = [];

  beforeAll(async () => {
    original = bytesOf('sipri-register-1950-2024-gen20250313.csv');
    lines = new TextDecoder('latin1').decode(original, { stream: true }).trimEnd().split(/\r?\n/);
    cells = accepted(await read(original)).rows.map((row) => row.cells);
  });

  it('has 29,515 rows of 16 cells, four of which had to be put together', async () => {
    const { head, rows, notes } = accepted(await read(original));
    expect(head).toMatchObject({ kind: 'transfers', encoding: 'windows-1252', generated: '2025-03-13' });
    expect(rows).toHaveLength(29_515);
    expect(rows.every((row) => row.cells.length === 16)).toBe(true);
    expect(notes.map(({ line, what }) => [line, what])).toEqual(TORN.map((line) => [line, 'repaired']));
    expect(rows.filter(({ line }) => TORN.includes(line))).toHaveLength(4);
    expect(rows.at(-1)?.line).toBe(lines.length);
  });

  const forms: Readonly<Record<string, () => string | Uint8Array<ArrayBuffer>>> = {
    'without its preamble': () => textOf(lines.slice(11)),
    'without its header too': () => textOf(lines.slice(12)),
    'in UTF-8': () => textOf(lines),
    'in UTF-16, with tabs, as a spreadsheet saves Unicode text': () =>
      ENCODERS['utf-16le']?.(resaved(split(), { delimiter: '\t', lineEnd: '\r\n', quotes: false })) ?? '',
    'with tabs': () => resaved(split(), { delimiter: '\t', lineEnd: '\n', quotes: false }),
    'with semicolons, CR LF and every cell quoted': () =>
      resaved(split(), { delimiter: ';', lineEnd: '\r\n', quotes: true }),
    'with semicolons, CR LF and only those cells quoted that need it, in Windows-1252': () => {
      const text = resaved(split(), { delimiter: ';', lineEnd: '\r\n', quotes: false });
      return ENCODERS['windows-1252']?.(text) ?? '';
    },
    'split at its own semicolons, with CR LF and every line filled up with semicolons': () => {
      const width = Math.max(...lines.map((line) => line.split(';').length));
      return textOf(
        lines.map((line) => line + ';'.repeat(width - line.split(';').length)),
        '\r\n',
      );
    },
  };

  function split(): string[][] {
    return lines.map((line, index) => (index < 11 ? [line] : line.split(',')));
  }

  for (const [form, make] of Object.entries(forms)) {
    it(`has the same rows ${form}`, async () => {
      const { rows, notes } = accepted(await read(make()));
      expect(rows).toHaveLength(29_515);
      expect(rows.map((row) => row.cells)).toEqual(cells);
      expect(notes.filter(({ what }) => what === 'repaired')).toHaveLength(4);
      expect(notes.filter(({ what }) => what === 'skipped')).toEqual([]);
    });
  }

  it('is refused where it was cut in the middle', async () => {
    expect(saidRefusal(refusalOf(await read(original.slice(0, 2_000_000)))).what).toContain(
      'in the middle of a row',
    );
  });
});

describe.skipIf(!there)('the other tables of SIPRI (needs the register files)', () => {
  for (const [years, day, count] of [
    ['1950-1989', '2024-04-16', 31_319],
    ['1990-2023', '2024-04-13', 27_838],
  ] as const) {
    it(`has ${count} deliveries of ${years}`, async () => {
      const name = `sipri-deliveries-${years}-gen${day.replaceAll('-', '')}.csv`;
      const { head, rows, notes } = accepted(await read(bytesOf(name)));
      expect(head).toMatchObject({ kind: 'deliveries', generated: day });
      expect(rows).toHaveLength(count);
      expect(rows.every((row) => row.cells.length === 17)).toBe(true);
      expect(notes).toEqual([]);
    });
  }

  for (const what of ['export', 'import']) {
    it(`refuses the ${what} totals by name`, async () => {
      const reading = await read(bytesOf(`sipri-tiv-${what}-values-1990-2023.csv`));
      expect(saidRefusal(refusalOf(reading)).what).toContain('totals by year');
    });
  }
});
