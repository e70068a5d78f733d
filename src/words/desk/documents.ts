import { deskDocuments } from '../en/desk/documents';
import { room } from '../language';

/** The words for documents that a person brings to the desk. */
export const deskDocumentsWords = room('deskDocuments', deskDocuments);
