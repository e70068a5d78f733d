/** In a page in one file: documents are read on the site alone, whose reader would outweigh the page. */
import type { DocumentOutcome } from './messages';

/** Refuses every document. */
export function documentText(): Promise<DocumentOutcome> {
  return Promise.reject(new Error('A page in one file reads no documents.'));
}
