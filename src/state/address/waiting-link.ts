/** A link that names files which are not open: what it means as they come. */
import type { Dataset } from '../../domain/model/dataset';
import { parsePermalink } from '../../permalink/codec';
import { fileInReference } from '../../permalink/files';
import type { Notice } from '../../permalink/notice';
import { resolveView } from '../../permalink/resolve';
import type { View } from '../../permalink/view';
import type { SheetOfLink } from '../../worker/import/messages';
import type { OpenedFile } from '../files/opened-file';
import { type OpenDataset, referencesTo, type Visit } from '../visit';
import { viewAtAddress } from './address';

/** The view of a link that waited for files which are all open now; null where there is none. */
export function waitedFor(
  { waitingLink, joiner }: Visit,
  { dataset, files }: OpenDataset,
): ReturnType<typeof resolveView> | null {
  if (!waitingLink) return null;
  const open = new Set(referencesTo(files).map(({ hash }) => hash));
  if ([...waitingLink.hashes].some((hash) => !open.has(hash))) return null;
  return resolveView(parsePermalink(waitingLink.search).view, dataset, joiner?.checks);
}

/** The answers about the columns of tables that a link was made with which still waits for files. */
export const answersOfLink = ({ waitingLink }: Visit): View['mappings'] =>
  waitingLink ? parsePermalink(waitingLink.search).view.mappings : [];

/** The sheets of files that such a link names, and that are not open. */
export const sheetsOfLink = ({ waitingLink }: Visit, open: readonly OpenedFile[]): SheetOfLink[] => {
  const isOpen = new Set(referencesTo(open).map(({ hash }) => hash));
  return [...(waitingLink?.hashes ?? [])].flatMap((named) => {
    const { hash, sheet } = fileInReference({ hash: named });
    return sheet === null || isOpen.has(named) ? [] : [{ hash, sheet }];
  });
};

const sameThing = (one: Notice) => (other: Notice) =>
  one.parameter === other.parameter && one.value === other.value;

/** Of the notices that stand on the screen those that still hold once a file has come; what was dismissed stays so. */
export function noticesLeft(notices: readonly Notice[], visit: Visit, dataset: Dataset): readonly Notice[] {
  if (notices.length === 0 || !visit.waitingLink) return notices;
  const still = viewAtAddress(dataset, visit, visit.waitingLink.search).notices;
  return still.filter((notice) => notices.some(sameThing(notice)));
}
