/** The check of a dataset of our own format, beside the page: a small file can have tens of thousands of faults. */
import { failed, type Loaded } from '../../data/loaded';
import { readDataset } from '../../data/read-dataset';
import type { DatasetStatement } from '../../domain/model/dataset';
import { capped } from '../../domain/text/capped';
import { withLookAlikesMarked } from '../../domain/text/look-alikes';
import { sha256Of } from '../read/sha256';

const MEGABYTE = 1024 * 1024;

const MAX_MEGABYTES = 96;

/** What the file states, with a word behind each name that can be taken for another. */
const marked = (statement: DatasetStatement): DatasetStatement => ({
  ...statement,
  parties: withLookAlikesMarked(statement.parties),
  systems: withLookAlikesMarked(statement.systems),
});

/**
 * Reads and checks a dataset; it says where that stands if it is refused. Never throws.
 * @param goesOn Called at every step that may take a while.
 */
export async function importDataset(
  file: Blob,
  where: string,
  goesOn: () => void = () => undefined,
): Promise<Loaded> {
  if (file.size > MAX_MEGABYTES * MEGABYTE) {
    const megabytes = Math.ceil(file.size / MEGABYTE);
    return failed({ code: 'large-file', megabytes, most: MAX_MEGABYTES }, where);
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return failed({ code: 'unreadable-file' }, where);
  }
  const read = readDataset(text, goesOn);
  if (read.ok) {
    const hash = await sha256Of(new TextEncoder().encode(text));
    return { ok: true, statement: marked(read.statement), hash };
  }
  // All of them are for the command line: here they are read on a screen.
  return failed({ code: 'faults', count: read.faults.length }, where, capped(read.faults));
}
