/** The import worker: one for each file, ended by the page when the file is read or no longer wanted. */

import { messageOf } from '../data/trouble';
import { importDataset } from './import/import-dataset';
import { importFile } from './import/import-file';
import type { ImportAnswer, ImportOutcome, ImportRequest } from './import/messages';
import { buffersOf } from './import/transfer';
import { everySecond } from './sign-of-life';

function say(answer: ImportAnswer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(answer, { transfer });
}

async function answerTo(request: ImportRequest): Promise<ImportOutcome> {
  const goesOn = everySecond(() => say({ type: 'going on' }));
  if (request.type === 'file')
    return importFile(request, (progress) => say({ type: 'progress', progress }), goesOn);
  return { type: 'dataset', loaded: await importDataset(request.file, request.where, goesOn) };
}

self.addEventListener('message', ({ data: request }: MessageEvent<ImportRequest>) => {
  answerTo(request).then(
    (outcome) => say({ type: 'done', outcome }, outcome.type === 'part' ? buffersOf(outcome.data) : []),
    (error: unknown) => say({ type: 'failed', message: messageOf(error) }),
  );
});
