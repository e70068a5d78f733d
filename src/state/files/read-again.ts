/** Reading files that are open once more, with something changed, and putting them back in their places. */

import type { PartData } from '../../data/register/part/part-data';
import type { Encoding } from '../../data/register/rows/encodings';
import { WorkerTrouble } from '../../data/trouble';
import type { Indexed } from '../../domain/join/indexed';
import type { Renamed } from '../../domain/model/name-joins';
import type { FileToRead, JoinedAs } from '../../worker/import/messages';
import { renewReports } from '../actions/files';
import { replaceFiles } from '../actions/joining';
import type { OpenedFile } from './opened-file';
import { begin, end, outcomeOf } from './reading';
import { refuseAloud, refuseForNow } from './refuse';

/** The rows of a file as they were read, with what they were read with. */
export function openedPart(
  opened: Indexed,
  data: PartData,
  { readAs, answers = null }: Pick<OpenedFile, 'answers'> & { readonly readAs: FileToRead },
): OpenedFile {
  return { ...opened, data, report: data.report, file: readAs.file, ownId: null, readAs, answers };
}

/** With what a file is read again. */
interface Changed {
  readonly joins: readonly JoinedAs[];
  /** What it is to be read in, where a person has just said so; else it stays as it was. */
  readonly encoding?: Encoding;
}

/** Reads a file of rows again; null where that fails, of which the person is told. */
export async function readAgain(
  { file, readAs: before, answers = null }: OpenedFile,
  changed: Changed,
): Promise<OpenedFile | null> {
  if (before === null) return null;
  const readAs = { ...before, encoding: changed.encoding ?? before.encoding ?? null };
  const reading = begin(file.name);
  try {
    const { outcome, openPart } = await outcomeOf(reading, { ...readAs, joins: changed.joins });
    if (outcome.type === 'refused') {
      refuseAloud(file, outcome.refusal);
      return null;
    }
    if (outcome.type !== 'part') throw new WorkerTrouble({ code: 'another-kind' });
    return openedPart(openPart(outcome.data), outcome.data, { readAs, answers });
  } catch (error) {
    if (!reading.signal.aborted) refuseForNow(file, error, { refuse: refuseAloud });
    return null;
  } finally {
    end(reading);
  }
}

/** Puts files that were read again in their old places, and their reports where the old ones are shown. */
export function putBack(again: readonly OpenedFile[], renamed: Renamed): void {
  replaceFiles(again, renamed);
  renewReports(again.map(({ report }) => report));
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each reads the files as the one before has left them. */
export function afterOthers(act: () => Promise<boolean>): Promise<boolean> {
  const now = last.then(act);
  last = now;
  return now;
}
