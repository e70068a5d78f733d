/** The page's side of the import worker. */
import type { Loaded } from '../../data/loaded';
import { type Trouble, WorkerTrouble } from '../../data/trouble';
import workerUrl from '../import.worker?worker&url';
import { listen, whyNotStarted } from '../listen';
import { startWorker } from '../start-worker';
import type { FileToRead, ImportAnswer, ImportOutcome, ImportProgress, ImportRequest } from './messages';

/** Thrown by an import that somebody stopped. */
export class ImportStopped extends Error {}

/** Something that reads files beside the page. */
interface Importer {
  /**
   * Reads a file.
   * @throws ImportStopped when the signal says so; WorkerTrouble when the worker fails.
   */
  readonly importInWorker: (
    file: FileToRead,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<ImportOutcome>;
  /**
   * Checks the text of a dataset.
   * @throws ImportStopped when the signal says so; WorkerTrouble when the worker fails.
   */
  readonly checkInWorker: (text: string, where: string, signal: AbortSignal) => Promise<Loaded>;
}

function begun(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerTrouble(whyNotStarted(error));
  }
}

/** An importer with a worker for each file, which is ended when it has answered, fails, or is told to stop. */
export function importerWith(start: () => Worker): Importer {
  async function ask(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportOutcome> {
    const worker = begun(start);
    let stopListening: (() => void) | undefined;
    return new Promise<ImportOutcome>((resolve, reject) => {
      const fail = (why: Trouble) => reject(new WorkerTrouble(why));
      const heard = (answer: ImportAnswer) => {
        if (answer.type === 'progress') onProgress(answer.progress);
        else if (answer.type === 'done') resolve(answer.outcome);
        else if (answer.type === 'failed') fail({ code: 'error', message: answer.message });
      };
      signal.addEventListener('abort', () => reject(new ImportStopped()));
      const { expect, rest } = listen<ImportAnswer>(worker, { heard, failed: fail });
      stopListening = rest;
      worker.postMessage(request);
      expect();
    }).finally(() => {
      stopListening?.();
      worker.terminate();
    });
  }

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
