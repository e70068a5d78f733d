/** Reads a document that a person brings as a source: a text, a saved web page, a PDF. */
import type { Encoding } from '../../data/register/rows/encodings';
import { KINDS_BY_BYTES } from '../kinds/bytes';
import { markupOf } from '../kinds/markup';
import { htmlText } from './html-text';
import type { DocumentOutcome, DocumentTrouble } from './messages';
import { pdfText } from './pdf-text';
import { decoded, tidied } from './plain-text';

const MEGABYTE = 1024 * 1024;
/** No larger file is read. */
const MAX_MEGABYTES = 64;
/** No source of a case file is longer, in UTF-16 units. */
const MAX_LENGTH = 2_000_000;
/** A PDF may have other bytes before its beginning, up to so many. */
const PDF_WITHIN = 1024;
/** So many bytes tell a kind of file. */
const START = 4096;

const troubled = (trouble: DocumentTrouble): DocumentOutcome => ({ ok: false, trouble });

/** Bytes as signs of one byte each, in which marks of files are sought. */
const asSigns = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, START));

/** What a file of bytes is that is no text. */
function otherKind(start: string): DocumentTrouble | null {
  const kind = KINDS_BY_BYTES.find(({ is }) => is(start));
  if (!kind) return null;
  return { code: 'other-kind', file: typeof kind.file === 'string' ? { code: kind.file } : kind.file(start) };
}

function readText(bytes: Uint8Array, name: string, encoding: Encoding | null): DocumentOutcome {
  const { text, doubt } = decoded(bytes, encoding);
  const isPage = markupOf(text)?.isHtml || /\.x?html?$/i.test(name);
  const read = isPage ? htmlText(text) : { ...tidied(text), title: null };
  return { ok: true, ...read, pages: null, empty: [], doubt };
}

const fitting = (outcome: DocumentOutcome): DocumentOutcome => {
  if (!outcome.ok) return outcome;
  if (outcome.text === '') return troubled({ code: 'empty' });
  return outcome.text.length > MAX_LENGTH ? troubled({ code: 'too-long', most: MAX_LENGTH }) : outcome;
};

/**
 * The text of a document. It never throws for what is in the file.
 * @param encoding the one that a person chose @param goesOn called at steps that may take a while
 */
export async function readDocument(
  file: Blob,
  name: string,
  encoding: Encoding | null,
  goesOn: () => void,
): Promise<DocumentOutcome> {
  if (file.size > MAX_MEGABYTES * MEGABYTE) return troubled({ code: 'too-large', most: MAX_MEGABYTES });
  const bytes = new Uint8Array(await file.arrayBuffer());
  goesOn();
  const start = asSigns(bytes);
  if (start.slice(0, PDF_WITHIN).includes('%PDF-')) return fitting(await pdfText(bytes, goesOn));
  const other = otherKind(start);
  return other ? troubled(other) : fitting(readText(bytes, name, encoding));
}
