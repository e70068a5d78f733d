/** Writing files to be saved, one at a time: how far it has come, and the way to stop it. */
import { troubleOf } from '../data/trouble';
import type { ExportProgress } from '../domain/views/exporting';
import type { Saving } from '../messages/saving';
import { noteSaving } from './actions/saving';

/** What takes no longer needs no word on how far it has come, in milliseconds. */
const SHORT = 300;

/** A file to be written, and what becomes of it. */
export interface SavingTask<Content> {
  readonly label: string;
  readonly write: (tell: (progress: ExportProgress) => void, signal: AbortSignal) => Promise<Content>;
  readonly save: (content: Content) => void;
}

let running: AbortController | null = null;
let again: (() => void) | null = null;

/** Writes and saves a file, in the place of one that is on its way; what failed can be tried once more. */
export async function saveAs<Content>(task: SavingTask<Content>): Promise<void> {
  stopSaving();
  const stop = new AbortController();
  running = stop;
  again = () => void saveAs(task);
  const note = (at: Saving['at']) => {
    if (running === stop) noteSaving({ label: task.label, at });
  };
  note({ phase: 'begun' });
  let latest: ExportProgress = { phase: 'writing' };
  let isLong = false;
  const timer = setTimeout(() => {
    isLong = true;
    note(latest);
  }, SHORT);
  const tell = (progress: ExportProgress) => {
    latest = progress;
    if (isLong) note(progress);
  };
  try {
    const content = await task.write(tell, stop.signal);
    if (running !== stop) return;
    task.save(content);
    noteSaving(null);
  } catch (error) {
    note({ phase: 'failed', why: troubleOf(error) });
  } finally {
    clearTimeout(timer);
    if (running === stop) running = null;
  }
}

/** Stops the file that is on its way; nothing of it is saved. */
export function stopSaving(): void {
  running?.abort();
  running = null;
  noteSaving(null);
}

/** Tries once more what has failed. */
export function saveAgain(): void {
  again?.();
}
