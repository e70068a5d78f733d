/**
 * What is read of SIPRI's own files, where they are at hand: they are SIPRI's, and no part of the project. The counts are
 * those of the decision on the comments of the register.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relationshipFrom } from '../../../domain/evidence/evidence';
import type { Relationship, RelationshipStatement } from '../../../domain/model/relationship';
import { MADE_IDS } from '../../fixtures/made-rows';
import { claimsOfDeal } from '../deals/deal-claims';
import { DELIVERY_COLUMNS } from '../formats/deliveries/columns';
import type { RegisterFormat } from '../formats/formats';
import { readDeal } from '../formats/read-deal';
import { REGISTER_COLUMNS } from '../formats/transfers/columns';
import type { DealFacts } from '../rows/deal-facts';
import type { TextRow } from '../rows/text-row';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);

const FILES = {
  register: 'sipri-register-1950-2024-gen20250313.csv',
  before1990: 'sipri-deliveries-1950-1989-gen20240416.csv',
  since1990: 'sipri-deliveries-1990-2023-gen20240413.csv',
} as const;

/** Whether all of the files are at hand. */
const hasRegisterFiles = Object.values(FILES).every((name) => existsSync(new URL(name, FOLDER)));

/** The rows of one file, below its header; a record that a line break split is put together again. */
function rowsOf(file: keyof typeof FILES, columns: number): TextRow[] {
  const rows: TextRow[] = [];
  let begun: TextRow | null = null;
  const lines = readFileSync(new URL(FILES[file], FOLDER), 'latin1').split(/\r?\n/);
  const header = lines.findIndex((line) => line.split(',').length === columns);
  for (const [i, line] of lines.entries()) {
    if (i <= header || line.trim() === '') continue;
    const [first = '', ...rest] = line.split(',');
    const row: TextRow = begun
      ? {
          line: begun.line,
          cells: [...begun.cells.slice(0, -1), `${begun.cells.at(-1) ?? ''}${first}`, ...rest],
        }
      : { line: i + 1, cells: [first, ...rest] };
    begun = row.cells.length < columns ? row : null;
    if (!begun) rows.push(row);
  }
  return rows;
}

/** The rows of each deal of format B. */
function dealsOf(rows: readonly TextRow[]): TextRow[][] {
  const deals = new Map<string, TextRow[]>();
  for (const row of rows) {
    const deal = row.cells[0] ?? '';
    const known = deals.get(deal);
    if (known) known.push(row);
    else deals.set(deal, [row]);
  }
  return [...deals.values()];
}

/** How often each word occurs. */
function count(words: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The facts of every deal, of which none may have a fault or a doubt. */
function factsOf(format: RegisterFormat, deals: readonly (readonly TextRow[])[]): DealFacts[] {
  return deals.map((rows) => {
    const reading = readDeal(format, rows);
    if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
    if (reading.doubts.length > 0) throw new Error(JSON.stringify(reading.doubts));
    return reading.facts;
  });
}

/** The relationships that the claims of the deals make. */
function relationshipsOf(format: RegisterFormat, deals: readonly (readonly TextRow[])[]): Relationship[] {
  const statement = { id: 'deal', kind: 'supplies', from: 'A', to: 'B', via: [] } as object;
  return deals.map((rows) =>
    relationshipFrom(statement as RelationshipStatement, claimsOfDeal(format, rows, MADE_IDS), []),
  );
}

const statusesOf = (all: readonly Relationship[]) => count(all.map(({ status }) => status));
const marksOf = (all: readonly Relationship[]) => count(all.flatMap(({ marks }) => marks));
const kindsOf = (all: readonly DealFacts[]) => count(all.map(({ kind }) => kind));

/** How far the volumes of a deal's deliveries are from what its rows give. */
function lostVolume({ deliveries }: DealFacts, rows: readonly TextRow[]): number {
  const sum = deliveries.reduce((total, { tiv }) => total + (tiv ?? 0), 0);
  const given = rows.reduce((total, { cells }) => total + Number(cells[15]), 0);
  return Math.abs(sum - given);
}

describe.skipIf(!hasRegisterFiles)('the register of 1950-2024 (needs the register files)', () => {
  const deals = hasRegisterFiles ? rowsOf('register', REGISTER_COLUMNS.length).map((row) => [row]) : [];

  it('gives a deal for each of its rows', () => {
    const facts = factsOf('transfers', deals);
    expect(facts).toHaveLength(29_515);
    expect(kindsOf(facts)).toEqual({ supplies: 28_232, 'licenses-production': 1283 });
    expect(count(facts.map(({ condition }) => String(condition)))).toEqual({
      ...{ new: 22_014, 'second-hand': 6991, modernised: 510 },
    });
    expect(count(facts.flatMap(({ remarks }) => remarks))).toEqual({
      ...{ cancelled: 54, embargo: 69, 'licence-production': 1283, financed: 3075 },
      ...{ 'delivery-planned': 437, 'not-yet-ordered': 67, 'status-uncertain': 70 },
    });
    expect(Math.max(...facts.map((deal, i) => lostVolume(deal, deals[i] ?? [])))).toBeLessThanOrEqual(1e-9);
  });

  it('says how far each deal has come, and never disputes itself', () => {
    const relationships = relationshipsOf('transfers', deals);
    expect(statusesOf(relationships)).toEqual({
      ...{ delivered: 27_835, 'partly-delivered': 514, ordered: 1099, proposed: 67 },
    });
    expect(marksOf(relationships)).toEqual({ 'single-source': 29_515 });
  });

  it('is quoted sign for sign', () => {
    for (const rows of deals) {
      for (const { citation } of claimsOfDeal('transfers', rows, MADE_IDS)) {
        if (citation.type !== 'register-row' || !citation.excerpt) continue;
        expect(rows[0]?.cells[12]).toContain(citation.excerpt.exact);
        expect(citation.cells['Comments']).toContain(citation.excerpt.exact);
      }
    }
  });
});

describe.skipIf(!hasRegisterFiles).each([
  { file: 'before1990', size: 14_610, licences: 835 },
  { file: 'since1990', size: 13_893, licences: 1233 },
] as const)('the deliveries of $file (needs the register files)', ({ file, size, licences }) => {
  const deals = hasRegisterFiles ? dealsOf(rowsOf(file, DELIVERY_COLUMNS.length)) : [];

  it('give a deal for each number of SIPRI’s', () => {
    const facts = factsOf('deliveries', deals);
    expect(facts).toHaveLength(size);
    expect(kindsOf(facts)).toEqual({ supplies: size - licences, 'licenses-production': licences });
    expect(Math.max(...facts.map((deal, i) => lostVolume(deal, deals[i] ?? [])))).toBeLessThanOrEqual(1e-9);
  });

  it('are all delivered, and never dispute themselves', () => {
    const relationships = relationshipsOf('deliveries', deals);
    expect(statusesOf(relationships)).toEqual({ delivered: size });
    expect(marksOf(relationships)).toEqual({ 'single-source': size });
  });
});
