/** What the rules make of SIPRI's own files, where a copy is at hand: none of their rows is part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SLUG } from '../../../domain/model/ids';
import type { System } from '../../../domain/model/system';
import { categoryOfDescription, categoryOfLabel } from './categories';
import { PARTY_TABLE } from './parties';
import { systemOfDesignation } from './systems';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);
const REGISTER = new URL('sipri-register-1950-2024-gen20250313.csv', FOLDER);
const DELIVERIES = [
  new URL('sipri-deliveries-1950-1989-gen20240416.csv', FOLDER),
  new URL('sipri-deliveries-1990-2023-gen20240413.csv', FOLDER),
];
const there = [REGISTER, ...DELIVERIES].every((file) => existsSync(file));

/** A row as far as it tells the system; the broken lines of the register miss cells after these only. */
interface Row {
  readonly designation: string;
  readonly description: string;
  readonly label: string | null;
}

/** The rows after the line of column names; SIPRI quotes no cell in which we are interested. */
function cellsAfter(file: URL, firstColumn: string): string[][] {
  const lines = readFileSync(file, 'latin1').split(/\r?\n/);
  const header = lines.findIndex((line) => line.startsWith(firstColumn));
  return lines.slice(header + 1).map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
}

function rowsOf(): Row[] {
  const registered = cellsAfter(REGISTER, 'Recipient,')
    .filter((cells) => cells.length > 8)
    .map((cells) => ({ designation: cells[6] ?? '', description: cells[7] ?? '', label: null }));
  const delivered = DELIVERIES.flatMap((file) => cellsAfter(file, 'SIPRI AT Database ID'))
    .filter((cells) => cells.length > 16)
    .map((cells) => ({
      designation: cells[3] ?? '',
      description: cells[4] ?? '',
      label: cells[5] ?? null,
    }));
  return [...registered, ...delivered];
}

const rows = there ? rowsOf() : [];
const labelled = rows.filter(({ label }) => label !== null);

function systemOf({ designation, description, label }: Row): System {
  return systemOfDesignation(designation, description, label === null ? undefined : categoryOfLabel(label));
}

describe.skipIf(!there)('the systems of SIPRI’s files (needs the register files)', () => {
  it('reads every row', () => {
    expect(rows.length - labelled.length).toBe(29_515);
    expect(labelled.length).toBe(31_319 + 27_838);
  });

  it('knows a category for every description and every label', () => {
    expect(rows.filter(({ description }) => categoryOfDescription(description) === undefined)).toEqual([]);
    expect(labelled.filter(({ label }) => categoryOfLabel(label ?? '') === undefined)).toEqual([]);
  });

  it('finds in the description the category that SIPRI gives', () => {
    const agreeing = labelled.filter(
      ({ description, label }) => categoryOfDescription(description) === categoryOfLabel(label ?? ''),
    );
    process.stdout.write(`category of description: ${agreeing.length} of ${labelled.length} rows agree\n`);
    expect(agreeing.length / labelled.length).toBeGreaterThan(0.9999);
  });

  it('gives every row a system with a valid id that is no party’s', () => {
    const parties = new Set<string>(PARTY_TABLE.map(({ id }) => id));
    const systems = new Map(rows.map(systemOf).map((system) => [system.id, system]));
    process.stdout.write(`${systems.size} systems\n`);
    expect([...systems.keys()].filter((id) => !SLUG.test(id) || parties.has(id))).toEqual([]);
    expect([...systems.values()].filter(({ kind }) => kind === 'class').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['aircraft-engine', 'ship-engine', 'vehicle-engine', 'air-refuel-system']),
    );
  });

  it('gives a system one category, but for two that stand on land in one row and on a ship in another', () => {
    const categories = new Map<string, Set<string>>();
    for (const row of rows.filter(({ label }) => label === null)) {
      const { id, category } = systemOf(row);
      categories.set(id, (categories.get(id) ?? new Set()).add(category ?? ''));
    }
    const mixed = [...categories].filter(([, found]) => found.size > 1).map(([id]) => id);
    expect(mixed.sort()).toEqual(['barak-mx', 'crotale-ng']);
  });
});
