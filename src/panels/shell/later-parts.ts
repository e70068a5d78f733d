/** The panels that the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** The search by names and words. */
export const SEARCH = laterPart(() => import('../../domain/views/search'));

/** What is to be said of a link. */
export const NOTICES = laterPart(() => import('./Notices'));

/** The text of a source, with every cited passage marked. */
export const READER = laterPart(() => import('../reader/Reader'));

/** The table of relationships. */
export const TABLE = laterPart(() => import('../table/TablePanel'));

/** The details of what is selected. */
export const SELECTION = laterPart(() => import('../details/SelectionDetails'));

/** The dialogs about files, and the lists of those that are being read and that are open. */
export const FILES = laterPart(() => import('../files/FileParts'));

/** What is said of a link that is more than most, or was not copied. */
export const COPYING = laterPart(() => import('./copying'));

/** The keys, the signs and the words. */
export const HELP = laterPart(() => import('./HelpDialog'));

/** What keeps the site for reading without a network, and tells of new versions. */
export const NEW_VERSION = laterPart(() => import('./NewVersion'));

/** Fetches at once what a link asks for besides the graph, while the dataset is still on its way. */
export function fetchPartsOf(search: string): void {
  const link = new URLSearchParams(search);
  if (link.has('sel')) SELECTION.fetch();
  if (link.has('read')) READER.fetch();
  if (link.get('view') === 'table') TABLE.fetch();
}

/** What is printed. */
export const PAPER = laterPart(() => import('../paper/PaperSheet'));

/** What stands in the place of a graph or table of nothing. */
export const EMPTY = laterPart(() => import('./EmptyResult'));

/** Fetches what a reader will probably want next. */
export function fetchNextParts(): void {
  SELECTION.fetch();
  TABLE.fetch();
  PAPER.fetch();
  EMPTY.fetch();
  NOTICES.fetch();
  NEW_VERSION.fetch();
}
