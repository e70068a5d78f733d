/** Reads documents that become sources, one at a time. */
import type { Encoding } from '../../data/register/rows/encodings';
import { documentText } from '../../worker/document/document-client';
import type { DocumentOutcome } from '../../worker/document/messages';

export type { Encoding } from '../../data/register/rows/encodings';
export type { DocumentText } from '../../worker/document/messages';

/** The text of a document, why it has none, or null where the reader does not answer or was stopped. */
export async function readDocument(
  file: File,
  encoding: Encoding | null,
  signal: AbortSignal,
): Promise<DocumentOutcome | null> {
  try {
    return await documentText(file, encoding, signal);
  } catch {
    return null;
  }
}
