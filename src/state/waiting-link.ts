/** A link that names files which are not open: what is done with it as they come. */
import type { Dataset } from '../domain/model/dataset';
import { parsePermalink } from '../permalink/codec';
import type { Notice } from '../permalink/notice';
import { resolveView } from '../permalink/resolve';
import { referencesTo, viewAtAddress, visit } from './open';
import type { OpenedFile } from './opened-file';

/** The view of a link that waited for files which are all open now; null where there is none. */
export function waitedFor(
  dataset: Dataset,
  files: readonly OpenedFile[],
): ReturnType<typeof resolveView> | null {
  if (!visit.waitingLink) return null;
  const { search, hashes } = visit.waitingLink;
  const open = new Set(referencesTo(files).map(({ hash }) => hash));
  if ([...hashes].some((hash) => !open.has(hash))) return null;
  visit.waitingLink = null;
  return resolveView(parsePermalink(search).view, dataset, visit.checks);
}

const sameThing = (one: Notice) => (other: Notice) =>
  one.parameter === other.parameter && one.value === other.value;

/** Of the notices that stand on the screen those that still hold once a file has come; what was dismissed stays so. */
export function noticesLeft(notices: readonly Notice[], dataset: Dataset): readonly Notice[] {
  if (notices.length === 0 || !visit.waitingLink) return notices;
  const still = viewAtAddress(dataset, visit.waitingLink.search).notices;
  return still.filter((notice) => notices.some(sameThing(notice)));
}
