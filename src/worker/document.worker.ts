/** The document worker: one for each document, ended by the page when it is read or no longer wanted. */
import { messageOf } from '../data/trouble';
import type { DocumentAnswer, DocumentRequest } from './document/messages';
import { readDocument } from './document/read-document';
import { everySecond } from './sign-of-life';

const say = (answer: DocumentAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data: { file, name, encoding } }: MessageEvent<DocumentRequest>) => {
  const goesOn = everySecond(() => say({ type: 'going on' }));
  readDocument(file, name, encoding, goesOn).then(
    (outcome) => say({ type: 'done', outcome }),
    (error: unknown) => say({ type: 'failed', message: messageOf(error) }),
  );
});
