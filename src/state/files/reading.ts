/** The files that are being read beside the page: how far each has come, and the way to stop it. */

import type { FileInReading } from '../../messages/file-in-reading';
import type { FileToRead } from '../../worker/import/messages';
import { noteProgress, noteRead, noteWaiting } from '../actions/files';
import { tell } from '../actions/messages';
import { useApp } from '../store';
import { turns, unlessStopped } from '../turns';

/** Thrown where what reads files did not arrive. */
export class ReaderMissing extends Error {}

/** What reads files and opens them: fetched when the first file comes, and not before. */
const tools = () =>
  Promise.all([
    import('../../worker/import/import-client'),
    import('../../data/register/part/open-part'),
  ]).catch((error: unknown) => {
    throw new ReaderMissing('What reads files did not arrive.', { cause: error });
  });

/** The reading of a file, until it ends. */
export interface InReading {
  readonly number: number;
  /** Says that somebody has stopped it. */
  readonly signal: AbortSignal;
}

const stops = new Map<number, AbortController>();
let lastNumber = 0;

/** Notes that a file waits for its turn. */
export function begin(name: string): InReading {
  lastNumber += 1;
  const file: FileInReading = { number: lastNumber, name, phase: 'waiting', share: 0, rows: 0 };
  noteWaiting(file);
  const stop = new AbortController();
  stops.set(lastNumber, stop);
  return { number: lastNumber, signal: stop.signal };
}

/** Notes that a file is read, or will not be. */
export function end({ number }: InReading): void {
  stops.delete(number);
  noteRead(number);
}

/** No more files are read at once: each takes a worker, and the memory for all of its rows. */
const MAX_AT_ONCE = 2;

const inTurn = turns(MAX_AT_ONCE);

/** What becomes of a file that is read when it is its turn; nothing more of it is done once it is stopped. */
export function outcomeOf({ number, signal }: InReading, request: FileToRead) {
  return inTurn(signal, async () => {
    noteProgress(number, { phase: 'reading' });
    const [{ importInWorker }, { openPart }] = await unlessStopped(tools(), signal);
    const outcome = await importInWorker(request, (progress) => noteProgress(number, progress), signal);
    return { outcome, openPart };
  });
}

/** Stops the reading of a file. Nothing of it is used. */
export function stopReadingFile(number: number): void {
  const file = useApp.getState().reading.find((other) => other.number === number);
  stops.get(number)?.abort();
  if (file) tell([{ code: 'stopped', name: file.name }]);
}
