/** Entities of FollowTheMoney that this app wrote, as a dataset: beside the properties of each relationship stands its row. */
import { type Refused, refused } from '../read/reading';
import { sha256Of } from '../read/sha256';
import { datasetOfRows } from './dataset-of-table';
import { type ExportedRow, TABLES } from './export-table';

/** How our files of entities begin, whatever spaces a program has put in. */
const BEGINS = /^\uFEFF?\s*\{\s*"id":\s*"armsgraph-view-/;

/** So much of the beginning tells whether it is one. */
const START = 200;

type Values = Readonly<Record<string, unknown>>;

const asValues = (value: unknown): Values | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null;

function parsed(text: string): Values | null {
  try {
    return asValues(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A value as a cell of a table has it. */
function cellOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The words that the entity quotes, which its row does not hold. */
function wordsOf(entity: Values): Record<string, string> {
  const properties = asValues(entity['properties']);
  const description = properties?.['description'];
  return Array.isArray(description) && description.length > 0
    ? { description: description.filter((each) => typeof each === 'string').join(' ') }
    : {};
}

/** The dataset that a file of our entities is; null for any other file. */
export async function datasetOfEntities(file: File): Promise<Blob | Refused | null> {
  if (!BEGINS.test(await file.slice(0, START).text())) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const lines = new TextDecoder().decode(bytes).split('\n');
  const columns = new Set<string>();
  const rows: ExportedRow[] = [];
  for (const [at, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const entity = parsed(text);
    if (!entity) return refused({ code: 'broken-entity' }, { name: file.name, line: at + 1 });
    const row = asValues(entity['armsgraph']);
    if (!row) continue;
    const cells = new Map(Object.entries({ ...row, ...wordsOf(entity) }));
    for (const name of cells.keys()) columns.add(name);
    rows.push({ line: at + 1, cell: (column) => cellOf(cells.get(column)) });
  }
  // Written by an earlier version, which kept no rows.
  if (rows.length === 0) return refused({ code: 'follow-the-money' }, { name: file.name });
  const from = { name: file.name, sha256: await sha256Of(bytes) };
  return datasetOfRows(rows, { header: [...columns], table: TABLES.relationships, from });
}
