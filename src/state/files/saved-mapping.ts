/** The answers about a table as a file that a person keeps, and opens for the next table. */
import type { ReadMapping } from '../../data/mapping-file';
import type { RowFormat } from '../../data/register/formats/formats';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { fileReference } from '../../permalink/files';
import type { FileReference } from '../../permalink/view';
import type { UnreadTable } from '../store';

/** What a file of the answers about a table is called. */
const nameOfAnswers = (file: File) => `${file.name.replace(/\.[^.]*$/, '') || 'table'}.columns.json`;

/** How a link names the answers by which a table was read; null for what is no table of a person's own. */
export async function referenceToAnswers(file: File, format: RowFormat): Promise<FileReference | null> {
  if (typeof format === 'string') return null;
  const { hashOfMapping } = await import('../../data/mapping-file');
  return fileReference(nameOfAnswers(file), hashOfMapping(format.header, format.mapping));
}

/** The file of the answers, as it is saved. */
export async function savedMapping(
  { file, header }: UnreadTable,
  mapping: TableMapping,
): Promise<{ readonly content: string; readonly fileName: string; readonly mediaType: string }> {
  const { writeMapping } = await import('../../data/mapping-file');
  return {
    content: writeMapping(header, mapping),
    fileName: nameOfAnswers(file),
    mediaType: 'application/json',
  };
}

/** The answers of a file that fit a table; null where it holds none. */
export async function openedMapping(file: File, { header }: UnreadTable): Promise<ReadMapping | null> {
  const { MAX_MAPPING_BYTES, readMapping } = await import('../../data/mapping-file');
  if (file.size > MAX_MAPPING_BYTES) return null;
  return readMapping(await file.text().catch(() => ''), header);
}
