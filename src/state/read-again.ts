/** Reading a file that is open once more, with something changed. */
import type { Indexed } from '../domain/continued';
import type { FileToRead, JoinedAs } from '../worker/import/messages';
import type { OpenedFile } from './open';
import { begin, end, outcomeOf } from './reading';
import { refuseAloud, refuseForNow } from './refuse';

/** The rows of a file as they were read, with what they were read with. */
export function openedPart(opened: Indexed, report: OpenedFile['report'], readAs: FileToRead): OpenedFile {
  return { ...opened, report, file: readAs.file, ownId: null, readAs };
}

/** Reads a file of rows again, with other names joined; null where that fails, of which the person is told. */
export async function readAgain(
  { file, readAs }: OpenedFile,
  joins: readonly JoinedAs[],
): Promise<OpenedFile | null> {
  if (readAs === null) return null;
  const reading = begin(file.name);
  try {
    const { outcome, openPart } = await outcomeOf(reading, { ...readAs, joins });
    if (outcome.type !== 'part') throw new Error('its rows were taken for something else');
    return openedPart(openPart(outcome.data), outcome.data.report, readAs);
  } catch (error) {
    if (!reading.signal.aborted) refuseForNow(file, error, { refuse: refuseAloud });
    return null;
  } finally {
    end(reading);
  }
}
