/** A case file of the desk that the address of the page names: it is on no server, but this device may keep it. */
import type { DatasetId } from '../../domain/model/ids';
import { goToDesk } from '../actions/to-desk';
import { keepOpened, openAddress } from '../actions/visit';
import { keptUnder, reopenCase } from './keeping';
import { reopenForms } from './keeping-forms';

/** Opens the case file that this device keeps under an id, and goes on with it at the desk, where it keeps one. */
export async function reopenAtAddress(id: DatasetId): Promise<void> {
  const keptAs = await keptUnder(id);
  const [kept, forms] = await Promise.all([reopenCase(keptAs), reopenForms(keptAs)]);
  if (kept.found !== 'whole') return;
  const [{ putOnDesk }, { bringBack }] = await Promise.all([import('./case-file'), import('./forms')]);
  keepOpened(putOnDesk(kept.history, keptAs, '', true));
  bringBack(forms);
  await openAddress();
  goToDesk({ act: 'go-on' });
}
