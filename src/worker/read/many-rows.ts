/** Whether a table has more rows than are read, found out before anybody is asked what its columns mean. */
import { readTableFile } from './read-file';
import type { ReadOptions, Refused } from './reading';
import { MAX_ROWS } from './refusals';

/** How much of a file is looked at at once. */
const PIECE = 1024 * 1024;

const [LINE_FEED, RETURN] = [10, 13];

/** Whether a file has more lines than this. What cannot be read any more has none, and is told of when it is read. */
async function hasMoreLines(file: Blob, most: number): Promise<boolean> {
  let [ends, before] = [0, 0];
  for (let at = 0; at < file.size && ends <= most; at += PIECE) {
    const piece = await file
      .slice(at, at + PIECE)
      .arrayBuffer()
      .catch(() => null);
    if (piece === null) return false;
    for (const byte of new Uint8Array(piece)) {
      if (byte === RETURN || (byte === LINE_FEED && before !== RETURN)) ends += 1;
      before = byte;
    }
  }
  return ends > most;
}

/**
 * Refuses a table with more rows than are read; null for any other. Its lines are counted first, which is done at once; only
 * of a file with so many is it found out by reading it how many of them are rows.
 */
export async function refuseManyRows(file: File, options: ReadOptions): Promise<Refused | null> {
  if (!(await hasMoreLines(file, MAX_ROWS))) return null;
  const read = await readTableFile(file, options);
  return !read.ok && read.refusal.why.code === 'too-many-rows' ? read : null;
}
