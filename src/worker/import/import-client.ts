/** The page's side of the import worker. */
import type { Loaded } from '../../data/loaded';
import { WorkerTrouble } from '../../data/trouble';
import { askWorker } from '../ask-worker';
import workerUrl from '../import.worker?worker&url';
import { startWorker } from '../start-worker';
import type { FileToRead, ImportAnswer, ImportOutcome, ImportProgress, ImportRequest } from './messages';

/** Something that reads files beside the page. */
interface Importer {
  /**
   * Reads a file.
   * @throws WorkerStopped when the signal says so; WorkerTrouble when the worker fails.
   */
  readonly importInWorker: (
    file: FileToRead,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<ImportOutcome>;
  /**
   * Checks the text of a dataset.
   * @throws WorkerStopped when the signal says so; WorkerTrouble when the worker fails.
   */
  readonly checkInWorker: (text: string, where: string, signal: AbortSignal) => Promise<Loaded>;
}

/** An importer with a worker for each file, which is ended when it has answered, fails, or is told to stop. */
export function importerWith(start: () => Worker): Importer {
  const ask = (request: ImportRequest, onProgress: (progress: ImportProgress) => void, signal: AbortSignal) =>
    askWorker<ImportRequest, ImportAnswer, ImportOutcome>(
      start,
      request,
      (answer, { resolve, fail }) => {
        if (answer.type === 'progress') onProgress(answer.progress);
        else if (answer.type === 'done') resolve(answer.outcome);
        else if (answer.type === 'failed') fail({ code: 'error', message: answer.message });
      },
      signal,
    );

  return {
    importInWorker: (file, onProgress, signal) => ask({ type: 'file', ...file }, onProgress, signal),
    checkInWorker: async (text, where, signal) => {
      const request = { type: 'dataset', file: new Blob([text]), where } as const;
      const outcome = await ask(request, () => undefined, signal);
      if (outcome.type === 'dataset') return outcome.loaded;
      throw new WorkerTrouble({ code: 'another-kind' });
    },
  };
}

/** Reads files and checks datasets in workers of their own. */
export const { importInWorker, checkInWorker } = importerWith(() => startWorker(workerUrl));
