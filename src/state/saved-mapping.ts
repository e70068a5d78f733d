/** The answers about a table as a file that a person keeps, and opens for the next table. */
import type { ReadMapping } from '../data/mapping-file';
import type { TableMapping } from '../data/register/rows/table-mapping';
import type { UnreadTable } from './store';

/** The file of the answers, as it is saved. */
export async function savedMapping(
  { file, header }: UnreadTable,
  mapping: TableMapping,
): Promise<{ readonly content: string; readonly fileName: string; readonly mediaType: string }> {
  const { writeMapping } = await import('../data/mapping-file');
  const name = file.name.replace(/\.[^.]*$/, '') || 'table';
  return {
    content: writeMapping(header, mapping),
    fileName: `${name}.columns.json`,
    mediaType: 'application/json',
  };
}

/** The answers of a file that fit a table; null where it holds none. */
export async function openedMapping(file: File, { header }: UnreadTable): Promise<ReadMapping | null> {
  const { MAX_MAPPING_BYTES, readMapping } = await import('../data/mapping-file');
  if (file.size > MAX_MAPPING_BYTES) return null;
  return readMapping(await file.text().catch(() => ''), header);
}
