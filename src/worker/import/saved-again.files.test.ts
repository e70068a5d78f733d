/** SIPRI's own register as other programs save it, where a copy is at hand: none of its rows is part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PartData } from '../../data/register/part/part-data';
import { ESTIMATED, LACKS } from '../../domain/columns/measures';
import { partOf } from '../fixtures/made-parts';
import { accepted, resaved } from '../read/fixtures/made-files';
import { readTableFile } from '../read/read-file';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);
const there = existsSync(REGISTER);

/** The columns of order year and numbers. */
const NUMBERS = new Set([2, 4, 8, 13, 14, 15]);

/** How a program writes a number. */
type Writing = (cell: string, column: number) => string;

const thousands = (between: string) => (cell: string) => {
  const [whole = '', decimals] = cell.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, between);
  return decimals === undefined ? parted : `${parted}.${decimals}`;
};
const withComma: Writing = (cell) => cell.replace('.', ',');

const WRITINGS: Readonly<Record<string, Writing>> = {
  'decimal commas': withComma,
  'commas between thousands': (cell, column) => (column === 2 ? cell : thousands(',')(cell)),
  'decimal commas and points between thousands': (cell, column) =>
    column === 2 ? cell : thousands('_')(cell).replace('.', ',').replaceAll('_', '.'),
};

describe.skipIf(!there)('the register saved with other numbers (needs the register files)', () => {
  let original: PartData;
  let rows: (readonly string[])[] = [];

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(REGISTER));
    original = await partOf(bytes);
    const read = accepted(await readTableFile(new Blob([bytes]), { name: 'register.csv' }));
    rows = [read.head.header, ...read.rows.map(({ cells }) => cells)];
  });

  it.each(Object.keys(WRITINGS))('has the same items and volumes with %s', async (name) => {
    const written = rows.map((cells, i) =>
      cells.map((cell, column) =>
        i > 0 && NUMBERS.has(column) ? (WRITINGS[name]?.(cell, column) ?? cell) : cell,
      ),
    );
    const { index, report } = await partOf(
      resaved(written, { delimiter: ';', lineEnd: '\r\n', quotes: false }),
    );
    // That counts are whole where every one could be either is a guess, which is right.
    const { lacking, ...measures } = index.measures;
    const { lacking: before, ...expected } = original.index.measures;
    expect(measures).toEqual(expected);
    expect(lacking.map((bits) => bits & (LACKS.tiv | LACKS.items | ESTIMATED))).toEqual(before);
    expect(report.notes.length).toBeLessThan(10);
  });
});
