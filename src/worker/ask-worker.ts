/** One question to a worker of its own, which is ended when it has answered, fails, or is told to stop. */
import { type Trouble, WorkerTrouble } from '../data/trouble';
import { listen, whyNotStarted } from './listen';

/** Thrown where somebody stopped it. */
export class WorkerStopped extends Error {}

/** What an answer of the worker can do. */
export interface Settling<Result> {
  readonly resolve: (result: Result) => void;
  readonly fail: (why: Trouble) => void;
  /** It works on in one long step, and need not be heard of. */
  readonly rest: () => void;
}

function begun(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerTrouble(whyNotStarted(error));
  }
}

/**
 * Asks it, and hears what it says until that settles the question.
 * @throws WorkerStopped when the signal says so; WorkerTrouble when the worker fails or cannot be started.
 */
export async function askWorker<Request, Answer, Result>(
  start: () => Worker,
  request: Request,
  heard: (answer: Answer, settling: Settling<Result>) => void,
  signal: AbortSignal,
): Promise<Result> {
  const worker = begun(start);
  let stopListening: (() => void) | undefined;
  return new Promise<Result>((resolve, reject) => {
    const fail = (why: Trouble) => reject(new WorkerTrouble(why));
    signal.addEventListener('abort', () => reject(new WorkerStopped()));
    const { expect, rest } = listen<Answer>(worker, {
      heard: (answer) => heard(answer, { resolve, fail, rest }),
      failed: fail,
    });
    stopListening = rest;
    worker.postMessage(request);
    expect();
  }).finally(() => {
    stopListening?.();
    worker.terminate();
  });
}
