import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTY_TABLE, partyOfName } from './parties';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);
const there = existsSync(FOLDER);

/** The cells of the rows below the heading that begins with the given words. */
function rowsOf(file: string, heading: string, fewest: number): string[][] {
  const lines = readFileSync(new URL(file, FOLDER), 'latin1').split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(heading));
  expect(start).toBeGreaterThanOrEqual(0);
  return lines
    .slice(start + 1)
    .map((line) => line.split(','))
    .filter((cells) => cells.length >= fewest);
}

const column = (rows: string[][], index: number) => [...new Set(rows.map((cells) => cells[index] ?? ''))];
const isTotal = (name: string) => name.startsWith('Total world');

/** The names of parties in a file of one row per deal or delivery; a record may be broken in its last cells. */
function namesOf(file: string, heading: string, [one, other]: readonly [number, number]): string[] {
  const rows = rowsOf(file, heading, 13);
  return [...new Set([...column(rows, one), ...column(rows, other)])];
}

const unknownAmong = (names: string[]) => names.filter((name) => !partyOfName(name).known);

describe.skipIf(!there)('the parties of real files (needs the register files)', () => {
  it('are all known in the register, and no two of its 257 names are one party', () => {
    const names = namesOf('sipri-register-1950-2024-gen20250313.csv', 'Recipient,', [0, 1]);
    expect(unknownAmong(names)).toEqual([]);
    expect(names).toHaveLength(257);
    expect(new Set(names.map((name) => partyOfName(name).party.id)).size).toBe(257);
  });

  it.each(['sipri-deliveries-1950-1989-gen20240416.csv', 'sipri-deliveries-1990-2023-gen20240413.csv'])(
    'are all known in %s, each a party of its own',
    (file) => {
      const names = namesOf(file, 'SIPRI AT', [1, 2]);
      expect(names.length).toBeGreaterThan(150);
      expect(unknownAmong(names)).toEqual([]);
      expect(new Set(names.map((name) => partyOfName(name).party.id)).size).toBe(names.length);
    },
  );

  it.each([
    ['sipri-tiv-export-values-1990-2023.csv', 'Exports by,', 119],
    ['sipri-tiv-import-values-1990-2023.csv', 'Recipient,', 223],
  ])('are all known in %s', (file, heading, count) => {
    const names = column(rowsOf(file, heading, 30), 0).filter((name) => !isTotal(name));
    expect(names).toHaveLength(count);
    expect(unknownAmong(names)).toEqual([]);
  });

  it('have no id that a designation would have as a slug', () => {
    const rows = rowsOf('sipri-register-1950-2024-gen20250313.csv', 'Recipient,', 13);
    const slugs = new Set(
      column(rows, 6).map((designation) =>
        designation
          .trim()
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-'),
      ),
    );
    expect(PARTY_TABLE.filter(({ id }) => slugs.has(id))).toEqual([]);
  });
});
