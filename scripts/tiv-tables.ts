/**
 * SIPRI's own tables of volumes, compared cell by cell with what the app makes of a file of deliveries: its import, its
 * columns and its totals, and no sums beside them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { partyOfName } from '../src/data/register/names/parties';
import { openPart } from '../src/data/register/part/open-part';
import type { FacetIndex } from '../src/domain/columns/facet-index';
import { rowsWith } from '../src/domain/columns/facet-index';
import type { EdtfDate } from '../src/domain/dates/edtf';
import { tivByYear } from '../src/domain/lenses/trade-totals';
import { saidRefusal } from '../src/words/fixtures/said-refusal';
import { importFile } from '../src/worker/import/import-file';

/** Which end of a delivery a table adds up by. */
export type TableEnd = 'from' | 'to';

/** A table of SIPRI's: for each party the cells by year, as they are written. */
export interface TivTable {
  readonly end: TableEnd;
  readonly rows: readonly { readonly party: string; readonly cells: ReadonlyMap<number, string> }[];
}

/** A cell that does not say what the app adds up. */
export interface Difference {
  readonly party: string;
  readonly year: number;
  readonly table: string;
  readonly app: string;
}

/** How a table and the app agree. */
export interface Comparison {
  readonly cells: number;
  /** Those of them whose sum is an exact half, which may be written in two ways. */
  readonly halves: number;
  readonly differences: readonly Difference[];
}

/** The first cell of the header is not the same in both of SIPRI's tables. */
const HEADER = /^(?:(Exports by|Supplier)|Imports by|Recipient),\d{4},/m;
const YEAR = /^\d{4}$/;

/** Reads a table from its text. @throws Error where it is none. */
export function readTivTable(text: string): TivTable {
  const start = HEADER.exec(text);
  if (!start)
    throw new Error(
      'This is no table of volumes: no line begins with “Exports by” or “Recipient” and years.',
    );
  const [header = '', ...lines] = text.slice(start.index).split(/\r?\n/);
  const years = header.split(',').map((name) => (YEAR.test(name) ? Number(name) : null));
  const rows = lines
    .map((line) => line.split(','))
    .filter(([party = '']) => party !== '' && !party.startsWith('Total '))
    .map(([party = '', ...values]) => ({
      party,
      cells: new Map(
        years.flatMap((year, column) =>
          year === null ? [] : [[year, (values[column - 1] ?? '').trim()] as const],
        ),
      ),
    }));
  return { end: start[1] === undefined ? 'to' : 'from', rows };
}

/**
 * A sum as SIPRI may write it: nothing where nothing was delivered, else whole millions. The tables round exact halves
 * now up and now down (1109.5 is 1110, and 1841.5 is 1841), so that a half may be written in two ways.
 */
export function asInTable(sum: number | undefined): readonly string[] {
  if (sum === undefined) return [''];
  // Sums of decimals are a hair beside what they should be; a millionth is far below what the register states.
  const exact = Math.round(sum * 1e6) / 1e6;
  const [down, up] = [Math.ceil(exact - 0.5), Math.floor(exact + 0.5)];
  return down === up ? [`${up}`] : [`${down}`, `${up}`];
}

/** Compares every cell of a table with the sums of the deliveries. */
export function compareWithTable(index: FacetIndex, { end, rows }: TivTable): Comparison {
  let [cells, halves] = [0, 0];
  const differences: Difference[] = [];
  for (const row of rows) {
    const sums = tivByYear(index, rowsWith(index, end, partyOfName(row.party).party.id));
    for (const [year, table] of row.cells) {
      cells += 1;
      const app = asInTable(sums.get(year));
      if (app.length > 1) halves += 1;
      if (!app.includes(table)) differences.push({ party: row.party, year, table, app: app.join(' or ') });
    }
  }
  return { cells, halves, differences };
}

/** Opens a file as the app does. @throws Error where it is refused. */
export async function openFileAsTheApp(file: string): Promise<FacetIndex> {
  const outcome = await importFile(
    {
      file: new File([readFileSync(file)], path.basename(file)),
      today: '2000-01-01' as EdtfDate,
      mapping: null,
    },
    () => undefined,
  );
  if (outcome.type === 'part') return openPart(outcome.data).index;
  const why = outcome.type === 'refused' ? saidRefusal(outcome.refusal).what : `it is a ${outcome.type}`;
  throw new Error(`${file} was not opened as a register: ${why}.`);
}
