/** The page's side of the import worker. */
import type { Loaded } from '../../data/loaded';
import workerUrl from '../import.worker?worker&url';
import { startWorker } from '../start-worker';
import type { FileToRead, ImportAnswer, ImportOutcome, ImportProgress, ImportRequest } from './messages';

/** Thrown by an import that somebody stopped. */
export class ImportStopped extends Error {}

/** Asks a worker of its own, which is ended when it has answered or when the signal says so. */
function ask(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const worker = startWorker(workerUrl);
  return new Promise<ImportOutcome>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new ImportStopped()));
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else if (data.type === 'done') resolve(data.outcome);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message || 'The script of the import worker could not be loaded'));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/**
 * Reads a file beside the page.
 * @throws ImportStopped when the signal says so; Error when the worker fails.
 */
export function importInWorker(
  request: FileToRead,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  return ask({ type: 'file', ...request }, onProgress, signal);
}

/**
 * Checks the text of a dataset beside the page.
 * @throws Error when the worker fails.
 */
export async function checkInWorker(text: string, where: string): Promise<Loaded> {
  const request = { type: 'dataset', file: new Blob([text]), where } as const;
  const outcome = await ask(request, () => undefined, new AbortController().signal);
  if (outcome.type === 'dataset') return outcome.loaded;
  throw new Error('The import worker took a dataset for something else');
}
