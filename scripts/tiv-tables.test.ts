import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asInTable, compareWithTable, openFileAsTheApp, readTivTable } from './tiv-tables';

const inData = (name: string) => fileURLToPath(new URL(`../../shared/data/${name}`, import.meta.url));
const DELIVERIES = inData('sipri-deliveries-1990-2023-gen20240413.csv');
const TABLES = {
  from: inData('sipri-tiv-export-values-1990-2023.csv'),
  to: inData('sipri-tiv-import-values-1990-2023.csv'),
};
const there = [DELIVERIES, ...Object.values(TABLES)].every((file) => existsSync(file));

it('writes a sum as SIPRI does: empty without a delivery, else whole millions, and exact halves either way', () => {
  expect([undefined, 0, 0.4, 0.51, 1841.4999].map(asInTable)).toEqual([[''], ['0'], ['0'], ['1'], ['1841']]);
  expect([0.5, 1841.5, 1841.5000000001].map(asInTable)).toEqual([
    ['0', '1'],
    ['1841', '1842'],
    ['1841', '1842'],
  ]);
});

it('reads a table with its preamble, and leaves the total out', () => {
  const table = readTivTable(
    'Volume\n\nImports by,1990,1991,1990-1991\nNorthland,12,0 ,12\nTotal world import,12,0,12\n',
  );
  expect(table.end).toBe('to');
  expect(table.rows).toEqual([
    {
      party: 'Northland',
      cells: new Map([
        [1990, '12'],
        [1991, '0'],
      ]),
    },
  ]);
});

it('says so where a file is no such table', () => {
  expect(() => readTivTable('a,b\n1,2\n')).toThrow('This is no table of volumes');
});

describe.skipIf(!there)('the totals of the app (needs the register files)', () => {
  it.each([
    ['exporter', TABLES.from, 4046],
    ['importer', TABLES.to, 7582],
  ])('equal SIPRI’s own in every %s cell', async (_, file, cells) => {
    const index = await openFileAsTheApp(DELIVERIES);
    const comparison = compareWithTable(index, readTivTable(readFileSync(file, 'latin1')));
    expect(comparison.differences).toEqual([]);
    expect(comparison.cells).toBe(cells);
  });
});
