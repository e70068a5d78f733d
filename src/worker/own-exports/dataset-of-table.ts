/** A table that this app wrote, as a dataset: each row is the evidence for its relationship, with the sources that it names. */
import { FORMAT_KIND, FORMAT_VERSION } from '../../data/dataset-format';
import { STATUS_NOT_KNOWN } from '../../domain/evidence/taken-status';
import { REPORTERS, type Reported } from '../../domain/model/reported';
import { type FileReading, type Refused, refused } from '../read/reading';
import { refuseWithoutRows } from '../read/refusals';
import {
  type ExportedRow,
  type ExportTable,
  partyOf,
  rowsByName,
  severalIn,
  statementsOf,
  systemOf,
} from './export-table';

type Read = FileReading & { readonly ok: true };

/** What a row says of the table, and not of its relationship. */
const ABOUT = new Set(
  'dataset dataset_version dataset_sha256 credit view permalink retrieved caveats'.split(' '),
);

const LETTERS_OF_HASH = 12;

/** What stands in a row beside what it says of the view. */
function cellsOf(header: readonly string[], { cell }: ExportedRow): Record<string, string> {
  const filled = header.filter((name) => !ABOUT.has(name) && cell(name) !== '');
  const words = cell('status_words');
  return {
    ...Object.fromEntries(filled.map((name) => [name, cell(name)])),
    ...(cell('status') === 'unknown' && { [STATUS_NOT_KNOWN]: words || cell('status') }),
  };
}

/** The datasets that the rows are from, each once: a copy of one of them opens in its place. */
function membersOf(rows: readonly ExportedRow[]) {
  const members = new Map<string, Record<string, unknown>>();
  for (const { cell } of rows) {
    const [versions, hashes, credits] = ['dataset_version', 'dataset_sha256', 'credit'].map((name) =>
      severalIn(cell(name)),
    );
    for (const [at, id] of severalIn(cell('dataset')).entries()) {
      if (members.has(id)) continue;
      members.set(id, {
        ...{ id, title: id, version: versions?.[at] ?? '', date: cell('retrieved'), licence: '' },
        ...{ credit: credits?.[at] ?? '', sha256: hashes?.[at] ?? '' },
      });
    }
  }
  return [...members.values()];
}

/** Who reported it: one of our words, or else the name of a third. */
function reportedIn(cell: string): { readonly reported?: Reported } {
  if (cell === '') return {};
  const by = REPORTERS.find((reporter) => reporter === cell);
  return { reported: by ? { by } : { by: 'third', name: cell } };
}

function relationshipOf(row: ExportedRow, table: ExportTable) {
  const { cell } = row;
  const about = cell('about');
  // An objection has the system of what it is about, and none of its own.
  const system = about === '' ? cell('system_id') : '';
  const optional = Object.entries({ system, about, scope: cell('scope') });
  return {
    ...{ id: cell(table.id), kind: cell(table.kind), from: cell(table.from), to: cell(table.to) },
    via: severalIn(cell('via_ids')),
    ...Object.fromEntries(optional.filter(([, value]) => value !== '')),
    ...(cell('condition') !== '' && { condition: cell('condition') }),
    ...(cell('remarks') !== '' && { remarks: severalIn(cell('remarks')) }),
    ...reportedIn(cell('reported_by')),
    datasets: severalIn(cell('dataset')),
  };
}

/** What the sources that a row names say in it; and where they disputed it, that the row says so. */
function claimsOf(row: ExportedRow, table: ExportTable, cited: (row: ExportedRow) => object, at: number) {
  const { cell } = row;
  const speakers = severalIn(cell('sources'));
  const claim = (stance: string, says: unknown[], speaker: string, index: number) => ({
    ...{ id: `row-${at + 1}-${index + 1}`, relationship: cell(table.id), stance, says },
    attribution: { speaker, date: cell('retrieved') },
    citation: cited(row),
  });
  const said = (speakers.length > 0 ? speakers : [cell('dataset')]).map((speaker, index) =>
    claim('supports', statementsOf(row), speaker, index),
  );
  const isDisputed = cell('disputed') === 'TRUE';
  return isDisputed ? [...said, claim('contradicts', [], cell('dataset'), said.length)] : said;
}

/** The parties that rows name, each once. */
function partiesIn(rows: readonly ExportedRow[], table: ExportTable) {
  const parties = new Map<string, ReturnType<typeof partyOf>>();
  const add = (id: string, name: string) => {
    if (id !== '' && !parties.has(id)) parties.set(id, partyOf(id, name));
  };
  for (const { cell } of rows) {
    add(cell(table.from), cell('from_name'));
    add(cell(table.to), cell('to_name'));
    const names = severalIn(cell('via_names'));
    for (const [at, id] of severalIn(cell('via_ids')).entries()) add(id, names[at] ?? '');
  }
  return [...parties.values()];
}

/** Refuses a table with objections to what it does not hold: alone they would say nothing, and left out nobody would miss them. */
function refuseApart(rows: readonly ExportedRow[], table: ExportTable, name: string): Refused | null {
  const ids = new Set(rows.map(({ cell }) => cell(table.id)));
  const apart = rows.filter(({ cell }) => cell('about') !== '' && !ids.has(cell('about')));
  const [first] = apart;
  return first
    ? refused({ code: 'about-elsewhere', rows: apart.length }, { name, line: first.line, column: 'about' })
    : null;
}

/** What rows are read with. */
interface RowsOfFile {
  readonly header: readonly string[];
  readonly table: ExportTable;
  readonly from: { readonly name: string; readonly sha256: string };
}

/** The dataset that rows of ours are, as a file of our format that is still to be checked. */
export function datasetOfRows(
  rows: readonly ExportedRow[],
  { header, table, from }: RowsOfFile,
): Blob | Refused {
  const { name, sha256 } = from;
  const [first] = rows;
  if (!first) return refuseWithoutRows(name, 0);
  const apart = refuseApart(rows, table, name);
  if (apart) return apart;
  const source = `table-${sha256.slice(0, LETTERS_OF_HASH)}`;
  const date = first.cell('retrieved');
  const credit = first.cell('credit') || 'Armsgraph';
  const cited = (row: ExportedRow) => ({
    ...{ type: 'register-row', source, file: { name, sha256 }, line: row.line },
    cells: cellsOf(header, row),
  });
  const systems = new Map(rows.flatMap((row) => systemOf(row) ?? []).map((system) => [system.id, system]));
  const data = {
    ...{ id: source, title: name, version: '1.0.0', date, credit, licence: '-' },
    description: first.cell('view') || name,
    parties: partiesIn(rows, table),
    systems: [...systems.values()],
    sources: [{ id: source, kind: 'register', title: name, publisher: 'Armsgraph', date }],
    relationships: rows.map((row) => relationshipOf(row, table)),
    claims: rows.flatMap((row, at) => claimsOf(row, table, cited, at)),
    members: membersOf(rows),
  };
  return new Blob([JSON.stringify({ meta: { kind: FORMAT_KIND, version: FORMAT_VERSION }, data })]);
}

/** The dataset that a table of ours is. */
export function datasetOfTable(
  { head: { header }, rows, sha256 }: Read,
  table: ExportTable,
  name: string,
): Blob | Refused {
  return datasetOfRows(rowsByName(header, rows), { header, table, from: { name, sha256 } });
}
