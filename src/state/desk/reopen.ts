/** A case file of the desk that the address of the page names: it is on no server, but this device may keep it. */
import '../bring-asked';
import '../bring-comparing';
import '../bring-tables';
import type { DatasetId } from '../../domain/model/ids';
import { showUnread } from '../actions/desk';
import { goToDesk } from '../actions/to-desk';
import { keepOpened } from '../actions/visit';
import type { BaseDataset } from '../visit';
import { keptUnder, noteOnlyHere, reopenCase } from './keeping';
import { reopenForms } from './keeping-forms';

/**
 * Goes on at the desk with the case file that this device keeps under an id.
 * @param isWanted whether nothing else is opened meanwhile
 * @returns whether it does so or says why it cannot, or it is not wanted any more
 */
export async function reopen(
  id: DatasetId,
  isWanted: () => boolean,
  show: (opened: BaseDataset) => void,
): Promise<boolean> {
  const keptAs = await keptUnder(id);
  const [kept, forms] = await Promise.all([reopenCase(keptAs), reopenForms(keptAs)]);
  if (kept.found === 'damaged' && isWanted()) showUnread(id);
  if (kept.found !== 'whole') return !isWanted();
  noteOnlyHere(id);
  const [{ putOnDesk }, { bringBack }] = await Promise.all([import('./case-file'), import('./forms')]);
  if (!isWanted()) return true;
  const opened = putOnDesk(kept.history, keptAs, '', true);
  keepOpened(opened);
  bringBack(forms);
  show(opened);
  goToDesk({ act: 'go-on' });
  return true;
}
