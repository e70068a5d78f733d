/** The page's side of the export worker. */
import type { ExportProgress } from '../../domain/views/exporting';
import { askWorker } from '../../worker/ask-worker';
import { startWorker } from '../../worker/start-worker';
import workerUrl from './export.worker?worker&url';
import type { ExportAnswer, ExportRequest, Written } from './messages';

/** Writes views beside the page. */
type ExportInWorker = (
  request: ExportRequest,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
) => Promise<Written>;

/**
 * What writes views, with a worker for each file, which is ended when it has answered, fails, or is told to stop. While it
 * gathers, it should be heard of; writing is one long step, which whoever waits can stop.
 */
export function exporterWith(start: () => Worker): ExportInWorker {
  return (request, onProgress, signal) =>
    askWorker<ExportRequest, ExportAnswer, Written>(
      start,
      request,
      (answer, { resolve, fail, rest }) => {
        if (answer.type === 'done') resolve(answer.content);
        else if (answer.type === 'failed') fail({ code: 'error', message: answer.message });
        else {
          if (answer.progress.phase === 'writing') rest();
          onProgress(answer.progress);
        }
      },
      signal,
    );
}

/**
 * Writes a view in a worker of its own.
 * @throws WorkerStopped when the signal says so; WorkerTrouble when the worker fails.
 */
export const exportInWorker: ExportInWorker = exporterWith(() => startWorker(workerUrl));
