/** The import of a file from its bytes to its columns, without a word about workers. */
import { guessColumns } from '../../data/register/mapping/guess-columns';
import { missingFields } from '../../data/register/mapping/missing-fields';
import { withOneHeader } from '../../data/register/mapping/second-header';
import { previewTable, readTableFile } from '../read/read-file';
import { buildPart } from './build-part';
import { importDataset } from './import-dataset';
import type { FileToRead, ImportOutcome, ImportProgress } from './messages';
import { refuseEmptyImport } from './refuse-empty';

/** Reads a file, and makes relationships of it where it is known what its rows say. */
export async function importFile(
  { file, today, mapping, joins = [], encoding = null }: FileToRead,
  onProgress: (progress: ImportProgress) => void,
  goesOn: () => void = () => undefined,
): Promise<ImportOutcome> {
  const preview = await previewTable(file, { name: file.name, encoding });
  if (!preview.ok) return { type: 'refused', refusal: preview.refusal };
  const { kind, header } = preview.head;
  if (kind === 'dataset') return { type: 'dataset', loaded: await importDataset(file, file.name, goesOn) };
  const mapped = mapping && missingFields(mapping).length === 0 ? mapping : null;
  if (kind === 'table' && !mapped) {
    const table = withOneHeader(header, preview.rows);
    const guesses = guessColumns(table.header, table.rows);
    return { type: 'table', header: table.header, rows: table.rows, guesses, doubt: preview.doubt };
  }
  const read = await readTableFile(file, {
    name: file.name,
    encoding,
    onProgress: ({ bytes, of, rows }) => onProgress({ phase: 'reading', share: bytes / of, rows }),
  });
  if (!read.ok) return { type: 'refused', refusal: read.refusal };
  const table = kind === 'table' ? withOneHeader(read.head.header, read.rows) : null;
  const rows = table?.rows ?? read.rows;
  const notes = [...read.notes, ...(table?.notes ?? [])];
  const format = kind === 'table' ? { header: table?.header ?? [], mapping: mapped ?? {} } : kind;
  const built = buildPart(
    { ...read, rows, notes },
    {
      ...{ name: file.name, format, today, joins },
      onProgress: (done, of) =>
        onProgress({ phase: 'making', share: of === 0 ? 1 : done / of, rows: rows.length }),
    },
  );
  if (!built.ok) return { type: 'refused', refusal: built.refusal };
  const { data } = built;
  const refusal = refuseEmptyImport(data.report);
  return refusal ? { type: 'refused', refusal } : { type: 'part', data };
}
