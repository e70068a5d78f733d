import type { Encoding, EncodingDoubt } from '../../data/register/rows/encodings';
import { refuseByBytes } from '../kinds/other-kind';
import { createDecoder, firstEncoding, markedEncoding } from './decode';
import { doubtOf, isUtf8, likelyEncodings } from './encoding-doubt';
import { tellsEnough, wholeLetters } from './foreign-lines';
import type { FileReading, ReadOptions, ReadProgress, Refused, TablePreview } from './reading';
import { refuseBySize, refuseCutLetter, refuseEncoding, refuseUnreadable } from './refusals';
import { sha256Of } from './sha256';
import { createTableReader, type TableReader } from './table-reader';

/** How much of a file is read at once: enough for any preamble and header. */
const PIECE = 256 * 1024;

/** How many rows tell what would come of a table. */
export const PREVIEW_ROWS = 1000;

/** So much of a file is searched for letters that tell its encoding, before a person is asked about it. */
const SEARCHED = 4 * 1024 * 1024;

/** What comes of reading a file in one encoding: null where it is in another one. */
type Attempt<T> = (encoding: Encoding) => Promise<T | Refused | null>;

/** What of a file, whose first piece is known, is searched for letters that tell its encoding. */
type Search = (file: Blob, start: Uint8Array) => Promise<Uint8Array>;

/** What was read, before it is asked whether it was read rightly. */
type Undoubted<T> = Omit<Extract<T, { ok: true }>, 'doubt'> | Refused;

/** A file that cannot be read any more, since it was moved or changed. */
class Unreadable extends Error {}

async function bytesAt(file: Blob, from: number, most = PIECE): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, from + most).arrayBuffer());
  } catch {
    throw new Unreadable();
  }
}

/** A search of the beginning of a file, up to so many bytes, that goes on until enough is found. */
function searchUpTo(most: number): Search {
  return async (file, start) => {
    let bytes = start;
    while (bytes.length < Math.min(most, file.size) && !tellsEnough(bytes))
      bytes = await bytesAt(file, 0, bytes.length * 4);
    return bytes.length < file.size ? wholeLetters(bytes) : bytes;
  };
}

/** The encodings in which a file is to be tried, one after the other: what a person chose, else what it may be in. */
async function* encodingsOf(
  start: Uint8Array,
  search: () => Promise<Uint8Array>,
  chosen: Encoding | null,
): AsyncGenerator<Encoding> {
  yield chosen ?? firstEncoding(start);
  if (chosen === null && markedEncoding(start) === null) yield* likelyEncodings(await search());
}

/** Reads a file in the first encoding that it can be in, and tells the doubt that remains. */
async function inEncoding<T extends { readonly ok: true }>(
  file: Blob,
  { name, encoding: chosen = null }: ReadOptions,
  search: Search,
  attempt: Attempt<T>,
): Promise<(T & { readonly doubt: EncodingDoubt | null }) | Refused> {
  const unfit = refuseBySize(file.size, name);
  if (unfit) return unfit;
  try {
    const start = await bytesAt(file, 0);
    const other = chosen === null ? refuseByBytes(start, name) : null;
    if (other) return other;
    for await (const encoding of encodingsOf(start, () => search(file, start), chosen)) {
      const result = await attempt(encoding);
      if (result === null) continue;
      if (!result.ok) return result;
      const bytes = await search(file, start);
      // What comes after the first piece may show that it is not UTF-8.
      if (chosen === null && encoding === 'utf-8' && !isUtf8(bytes)) continue;
      return { ...result, doubt: doubtOf(bytes, encoding, chosen) };
    }
    return refuseEncoding(name);
  } catch (error) {
    if (error instanceof Unreadable) return refuseUnreadable(name);
    throw error;
  }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('The reading of the file was stopped', 'AbortError');
}

/** The rest of what there is to say at the end of a file; null where it turns out to be in another encoding. */
function finish(
  table: TableReader,
  fault: 'wrong' | 'cut' | undefined,
  name: string,
): Refused | 'whole' | null {
  if (fault === 'wrong') return null;
  const refusal = table.end();
  if (refusal) return refusal;
  return fault === 'cut' ? refuseCutLetter(name) : 'whole';
}

async function readIn(
  encoding: Encoding,
  file: Blob,
  options: ReadOptions,
): Promise<Undoubted<FileReading> | null> {
  const { name, byHand = {}, evenSo = false, onProgress, signal } = options;
  // Kept for the hash: taken of all at once by the browser, it costs a twentieth of what it costs piece by piece.
  const whole = new Uint8Array(file.size);
  const decoder = createDecoder(encoding);
  const table = createTableReader({ name, encoding, byHand, evenSo });
  for (let at = 0; at < file.size; at += PIECE) {
    stopIfAborted(signal);
    const bytes = await bytesAt(file, at);
    whole.set(bytes, at);
    const read = Math.min(at + PIECE, file.size);
    const text = decoder.push(bytes, read === file.size);
    if (typeof text !== 'string') return null;
    const refusal = table.push(text, read === file.size);
    if (refusal) return refusal;
    onProgress?.({ bytes: read, of: file.size, rows: table.rows.length });
  }
  stopIfAborted(signal);
  const end = finish(table, decoder.end()?.fault, name);
  if (end !== 'whole') return end;
  const { head, rows, notes } = table;
  if (head === null) return null;
  return { ok: true, head, rows, notes, sha256: await sha256Of(whole), bytes: file.size };
}

async function previewIn(
  encoding: Encoding,
  file: Blob,
  { name, byHand = {}, evenSo = false }: ReadOptions,
): Promise<Undoubted<TablePreview> | null> {
  const decoder = createDecoder(encoding);
  const table = createTableReader({ name, encoding, byHand, evenSo });
  let read = 0;
  // The first piece holds the header, and mostly rows; a row that goes on for longer may be one that is none.
  do {
    const at = read;
    read = Math.min(at + PIECE, file.size);
    const text = decoder.push(await bytesAt(file, at), read === file.size);
    if (typeof text !== 'string') return null;
    const refusal = table.push(text, read === file.size);
    if (refusal) return refusal;
  } while (read < file.size && table.rows.length === 0 && table.head?.kind !== 'dataset');
  const end = read === file.size ? finish(table, decoder.end()?.fault, name) : 'whole';
  if (end !== 'whole') return end;
  const { head, rows } = table;
  return head === null ? null : { ok: true, head, rows: rows.slice(0, PREVIEW_ROWS) };
}

/** Tells only what goes beyond what was told: to begin anew in another encoding is no step back. */
function onward(tell: (progress: ReadProgress) => void): (progress: ReadProgress) => void {
  let furthest = 0;
  return (progress) => {
    if (progress.bytes <= furthest) return;
    furthest = progress.bytes;
    tell(progress);
  };
}

/**
 * Reads a file as rows, whatever it is called: its bytes piece by piece, in the encoding that a person chose, in
 * UTF-8 if all of them are that, and otherwise in the likeliest one. It throws only an `AbortError`, when the signal asks for it. Of a dataset of ours it
 * gives no rows.
 */
export function readTableFile(file: Blob, options: ReadOptions): Promise<FileReading> {
  const told = options.onProgress ? { ...options, onProgress: onward(options.onProgress) } : options;
  return inEncoding(file, options, searchUpTo(file.size), (encoding) => readIn(encoding, file, told));
}

/** Reads the head and the first rows of a file, and not the rest of it. */
export function previewTable(file: Blob, options: ReadOptions): Promise<TablePreview> {
  return inEncoding(file, options, searchUpTo(SEARCHED), (encoding) => previewIn(encoding, file, options));
}
