/** The page's side of the document worker. */
import type { Encoding } from '../../data/register/rows/encodings';
import { askWorker } from '../ask-worker';
import workerUrl from '../document.worker?worker&url';
import { startWorker } from '../start-worker';
import type { DocumentAnswer, DocumentOutcome, DocumentRequest } from './messages';

/**
 * The text of a document that a person brings.
 * @throws WorkerStopped when the signal says so; WorkerTrouble when the worker fails.
 */
export function documentText(
  file: File,
  encoding: Encoding | null,
  signal: AbortSignal,
): Promise<DocumentOutcome> {
  return askWorker<DocumentRequest, DocumentAnswer, DocumentOutcome>(
    () => startWorker(workerUrl),
    { file, name: file.name, encoding },
    (answer, { resolve, fail }) => {
      if (answer.type === 'done') resolve(answer.outcome);
      else if (answer.type === 'failed') fail({ code: 'error', message: answer.message });
    },
    signal,
  );
}
