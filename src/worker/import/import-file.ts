/** The import of a file from its bytes to its columns, without a word about workers. */

import type { RowFormat } from '../../data/register/formats/formats';
import { type TableByLines, withFirstLine } from '../../data/register/mapping/first-line';
import { guessColumns, guessNameless } from '../../data/register/mapping/guess-columns';
import { missingFields } from '../../data/register/mapping/missing-fields';
import { withOneHeader } from '../../data/register/mapping/second-header';
import { withUnitsAbove } from '../../data/register/mapping/units-above';
import type { FirstLine } from '../../data/register/rows/first-line';
import type { TextRow } from '../../data/register/rows/text-row';
import { datasetOfEntities } from '../own-exports/dataset-of-entities';
import { datasetOfTable } from '../own-exports/dataset-of-table';
import { exportWith } from '../own-exports/export-table';
import { readPacked } from '../packed/read-packed';
import { parquetFile } from '../parquet/parquet-file';
import { refuseManyRows } from '../read/many-rows';
import { PREVIEW_ROWS, previewTable, readTableFile } from '../read/read-file';
import type { FileHead, FileReading, ReadOptions, ReadProgress, Refused } from '../read/reading';
import { readWorkbook } from '../sheets/read-workbook';
import { buildPart } from './build-part';
import { importDataset } from './import-dataset';
import type { FileToRead, ImportOutcome, ImportProgress } from './messages';
import { refuseEmptyImport } from './refuse-empty';

/** Checks what a file holds in our format, or as what it is to be read in it. */
async function ofDataset(file: File, dataset: Blob | Refused, goesOn: () => void): Promise<ImportOutcome> {
  if ('refusal' in dataset) return { type: 'refused', refusal: dataset.refusal };
  return { type: 'dataset', loaded: await importDataset(dataset, file.name, goesOn) };
}

/** What this app wrote in other formats, as a file in our own; null for any other file. */
async function ownFormat(
  file: File,
  { kind, header }: FileHead,
  workbook: FileReading | null,
): Promise<Blob | Refused | null> {
  if (kind === 'dataset') return datasetOfEntities(file);
  const table = kind === 'table' ? exportWith(header) : null;
  if (!table) return null;
  const read = workbook ?? (await readTableFile(file, { name: file.name }));
  return read.ok ? datasetOfTable(read, table, file.name) : read;
}

/** A file that was read. */
type ReadFile = FileReading & { readonly ok: true };

/** A table of a person's own with its header in one line, if it has one. */
function withHeader(
  { header, headerLine = 1, preamble, withGroups }: FileHead,
  rows: readonly TextRow[],
  chosen: FirstLine | null,
): TableByLines {
  const table = withFirstLine({ header, line: headerLine, rows }, chosen);
  if (table.firstLine.is === 'data') return table;
  const note = {
    line: headerLine - 1,
    column: null,
    what: 'repaired',
    reason: { code: 'header-groups' },
  } as const;
  const { notes, ...one } = withOneHeader(withGroups ?? table.header, table.rows);
  const above = withUnitsAbove(one.header, one.rows.slice(0, PREVIEW_ROWS), { preamble, line: headerLine });
  return {
    ...table,
    ...one,
    header: above.header,
    notes: [...above.notes, ...(withGroups ? [note] : []), ...notes],
  };
}

/** How a table stands in its file, with the other line of its headings, where there are two. */
function inFileWith({ inFile }: FileHead, notes: TableByLines['notes']): Pick<FileHead, 'inFile'> {
  const other = notes.find(({ reason: { code } }) => code === 'header-groups' || code === 'second-header');
  return inFile ? { inFile: other ? { ...inFile, otherLine: other.line } : inFile } : {};
}

/** What the page asks about the columns of a table. */
function toBeMapped(
  { head, rows, doubt, sheets }: Pick<ReadFile, 'head' | 'rows' | 'doubt' | 'sheets'>,
  chosen: FirstLine | null,
): ImportOutcome {
  const { notes, ...table } = withHeader(head, rows.slice(0, PREVIEW_ROWS), chosen);
  const guess = table.firstLine.is === 'data' ? guessNameless : guessColumns;
  const guesses = guess(table.header, table.rows);
  return { type: 'table', ...table, guesses, doubt, sheets: sheets ?? null, ...inFileWith(head, notes) };
}

/** The question about the columns of a table, unless it has more rows than are read. Of what was unpacked all rows are read already. */
async function asked(
  preview: Parameters<typeof toBeMapped>[0],
  chosen: FirstLine | null,
  { file, isWhole, ...options }: ReadOptions & { readonly file: File; readonly isWhole: boolean },
): Promise<ImportOutcome> {
  const tooMany = isWhole ? null : await refuseManyRows(file, options);
  return tooMany ? { type: 'refused', refusal: tooMany.refusal } : toBeMapped(preview, chosen);
}

/** What was read, with one header where it is a person's own table, and how its rows are to be understood. */
function understood(
  read: ReadFile,
  kind: Exclude<FileHead['kind'], 'dataset'>,
  { mapping, firstLine }: Pick<FileToRead, 'mapping'> & { readonly firstLine: FirstLine | null },
): { readonly read: ReadFile; readonly format: RowFormat } {
  if (kind !== 'table') return { read, format: kind };
  const { rows, notes, ...table } = withHeader(read.head, read.rows, firstLine);
  return {
    read: { ...read, rows, notes: [...read.notes, ...notes] },
    format: { header: table.header, mapping: mapping ?? {} },
  };
}

/** Reads a file, and makes relationships of it where it is known what its rows say. */
export async function importFile(
  { file, today, mapping, joins = [], encoding = null, sheet = null, firstLine = null, ...more }: FileToRead,
  onProgress: (progress: ImportProgress) => void,
  goesOn: () => void = () => undefined,
): Promise<ImportOutcome> {
  const onRead = ({ bytes, of, rows }: ReadProgress) =>
    onProgress({ phase: 'reading', share: bytes / of, rows });
  // A workbook, or a file of a program, is unpacked and read once, where of a text the beginning is read first.
  const sheetOfLink = (sha256: string) =>
    more.sheetsOfLink?.find(({ hash }) => sha256.startsWith(hash))?.sheet ?? null;
  const { byHand = {}, evenSo = false } = more;
  const options = { name: file.name, sheet, sheetOfLink, byHand, evenSo, onProgress: onRead };
  const workbook =
    (await readWorkbook(file, options)) ??
    (await readPacked(file, { ...options, encoding })) ??
    (await parquetFile(file, options));
  const preview = workbook ?? (await previewTable(file, { name: file.name, encoding, byHand, evenSo }));
  if (!preview.ok) return { type: 'refused', refusal: preview.refusal };
  const { kind } = preview.head;
  const own = await ownFormat(file, preview.head, workbook);
  if (own || kind === 'dataset') return ofDataset(file, own ?? file, goesOn);
  const mapped = mapping && missingFields(mapping).length === 0 ? mapping : null;
  const textOptions = { name: file.name, encoding, byHand, onProgress: onRead };
  if (kind === 'table' && !mapped)
    return asked(preview, firstLine, { file, isWhole: workbook !== null, ...textOptions });
  const whole = workbook ?? (await readTableFile(file, textOptions));
  if (!whole.ok) return { type: 'refused', refusal: whole.refusal };
  const { read, format } = understood(whole, kind, { mapping: mapped, firstLine });
  const built = buildPart(read, {
    ...{ name: file.name, format, today, joins },
    onProgress: (done, of) =>
      onProgress({ phase: 'making', share: of === 0 ? 1 : done / of, rows: read.rows.length }),
  });
  if (!built.ok) return { type: 'refused', refusal: built.refusal };
  const { data } = built;
  const refusal = refuseEmptyImport(data.report);
  return refusal ? { type: 'refused', refusal } : { type: 'part', data };
}
