/** The export worker: one for each file, ended by the page when the file is written or no longer wanted. */
import { messageOf } from '../../data/trouble';
import { speak } from '../../words/language';
import type { ExportAnswer, ExportRequest, Written } from './messages';
import { writeView } from './write-view';

function say(answer: ExportAnswer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(answer, { transfer });
}

async function answerTo(request: ExportRequest): Promise<Written> {
  await speak(request.language);
  return writeView(request, (progress) => say({ type: 'progress', progress }));
}

self.addEventListener('message', ({ data: request }: MessageEvent<ExportRequest>) => {
  answerTo(request).then(
    (content) => say({ type: 'done', content }, typeof content === 'string' ? [] : [content.buffer]),
    (error: unknown) => say({ type: 'failed', message: messageOf(error) }),
  );
});
