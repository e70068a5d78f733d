/** The import worker: one for each file, ended by the page when the file is read or no longer wanted. */
import { importFile } from './import/import-file';
import type { ImportAnswer, ImportRequest } from './import/messages';
import { buffersOf } from './import/transfer';

function say(answer: ImportAnswer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(answer, { transfer });
}

self.addEventListener('message', ({ data: request }: MessageEvent<ImportRequest>) => {
  importFile(request, (progress) => say({ type: 'progress', progress })).then(
    (outcome) => say({ type: 'done', outcome }, outcome.type === 'part' ? buffersOf(outcome.data) : []),
    (error: unknown) =>
      say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
