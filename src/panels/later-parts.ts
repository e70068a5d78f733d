/** The panels that the first picture does without. */
import { laterPart } from '../ui/later-part';

/** The text of a source, with every cited passage marked. */
export const READER = laterPart(() => import('./Reader'));

/** The table of relationships. */
export const TABLE = laterPart(() => import('./TablePanel'));

/** The details of what is selected. */
export const SELECTION = laterPart(() => import('./SelectionDetails'));

/** The dialogs about files, and the lists of those that are being read and that are open. */
export const FILES = laterPart(() => import('./FileParts'));

/** Fetches what a reader will probably want next. */
export function fetchNextParts(): void {
  SELECTION.fetch();
  TABLE.fetch();
}
