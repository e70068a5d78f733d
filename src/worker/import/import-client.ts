/** The page's side of the import worker. */
import workerUrl from '../import.worker?worker&url';
import { startWorker } from '../start-worker';
import type { ImportAnswer, ImportOutcome, ImportProgress, ImportRequest } from './messages';

/** Thrown by an import that somebody stopped. */
export class ImportStopped extends Error {}

/**
 * Reads a file in a worker of its own, which is ended when the file is read or when the signal says so.
 * @throws ImportStopped when the signal does; Error when the worker fails.
 */
export function importInWorker(
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
