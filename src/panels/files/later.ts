/** What of files the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** The dialogs about files, and the lists of those that are being read and that are open. */
export const FILES = laterPart(() => import('./FileParts'));
