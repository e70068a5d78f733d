/** The answers about a table as a file that a person keeps, and opens for the next table. */
import type { ChosenTable, ReadMapping } from '../../data/mapping-file';
import type { RowFormat } from '../../data/register/formats/formats';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { fileReference } from '../../permalink/files';
import type { FileReference } from '../../permalink/view';
import type { FileToRead } from '../../worker/import/messages';
import { rememberMapping } from './memory-of-mappings';

/** What the answers are about: a file, which table of it, and how it stands there. */
type Asked = Pick<FileToRead, 'file' | 'sheet' | 'firstLine' | 'byHand'>;

/** No more of the name of a table is part of that of a file. */
const MAX_NAME_OF_TABLE = 40;

/** What a file of the answers about a table is called: by its file, and by the table, where a person or a link chose one of several. */
function nameOfAnswers({ file, sheet }: Asked): string {
  const name = file.name.replace(/\.[^.]*$/, '') || 'table';
  // A table in a packed file is named with its folders.
  const plain = sheet?.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/\.[^.]*$/, '');
  return `${[name, ...(plain ? [[...plain].slice(-MAX_NAME_OF_TABLE).join('')] : [])].join('-')}.columns.json`;
}

/** How a link names the answers by which a table was read; null for what is no table of a person's own. */
export async function referenceToAnswers(asked: Asked, format: RowFormat): Promise<FileReference | null> {
  if (typeof format === 'string') return null;
  const { hashOfMapping } = await import('../../data/mapping-file');
  return fileReference(nameOfAnswers(asked), hashOfMapping(format.header, format.mapping, asked));
}

/**
 * The hashes by which links name these answers: with which table was chosen and how it stands in its file, and without, as links
 * did before it was written down.
 */
export async function hashesOfAnswers(
  asked: Asked,
  format: Exclude<RowFormat, string>,
): Promise<readonly (string | undefined)[]> {
  const references = [asked, { file: asked.file }].map((each) => referenceToAnswers(each, format));
  return (await Promise.all(references)).map((reference) => reference?.hash);
}

/** The file of the answers, as it is saved. */
export async function savedMapping(
  asked: Asked,
  header: readonly string[],
  mapping: TableMapping,
): Promise<{ readonly content: string; readonly fileName: string; readonly mediaType: string }> {
  const { writeMapping } = await import('../../data/mapping-file');
  return {
    content: writeMapping(header, mapping, asked),
    fileName: nameOfAnswers(asked),
    mediaType: 'application/json',
  };
}

/** The answers of a file that fit a table with this header; null where it holds none. */
export async function openedMapping(file: File, header: readonly string[]): Promise<ReadMapping | null> {
  const { headerOfMapping, MAX_MAPPING_BYTES, readMapping } = await import('../../data/mapping-file');
  if (file.size > MAX_MAPPING_BYTES) return null;
  const text = await file.text().catch(() => '');
  const read = readMapping(text, header);
  // Where they are about another table of the file, or one that stands otherwise in it, they fit what it is once it is read so.
  const own = read?.table && headerOfMapping(text);
  const meant = own && readMapping(text, own);
  if (own && meant) rememberMapping(own, meant.mapping);
  return read;
}

/** Whether a table was read as answers about it say that it stands in its file. */
export const isReadSo = (
  { sheet = null, firstLine = null, byHand = {} }: Pick<FileToRead, 'sheet' | 'firstLine' | 'byHand'>,
  said: ChosenTable,
): boolean =>
  (said.sheet ?? sheet) === sheet &&
  (said.firstLine ?? firstLine) === firstLine &&
  (said.byHand?.delimiter ?? byHand.delimiter) === byHand.delimiter &&
  (said.byHand?.line ?? byHand.line) === byHand.line;
