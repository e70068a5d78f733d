/** A case file of the desk that the address of the page names: it is on no server, but this device may keep it. */
import type { DatasetId } from '../../domain/model/ids';
import { goToDesk } from '../actions/to-desk';
import { keepOpened, openAddress } from '../actions/visit';
import { reopenCase } from './keeping';

/** Opens the case file that this device keeps under an id, and goes on with it at the desk, where it keeps one. */
export async function reopenAtAddress(id: DatasetId): Promise<void> {
  const kept = await reopenCase(id);
  if (kept.found !== 'whole') return;
  const { putOnDesk } = await import('./case-file');
  keepOpened(putOnDesk(kept.history, id, ''));
  await openAddress();
  goToDesk({ act: 'go-on' });
}
