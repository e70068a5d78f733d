/** Whether the link carries a dataset of somebody's own; what reads it comes only then. */
import { CARRIES } from '../../data/carries';
import { tellRefused } from '../actions/messages';
import { openFilesNow } from '../store';

/** Whether the link carries one. */
export const isCarrying = (): boolean => location.hash.startsWith(CARRIES);

/** Opens the dataset that the link carries, if it does. */
export async function bringCarried(fetchPart = () => import('./carried')): Promise<void> {
  const { hash: fragment } = location;
  if (!isCarrying()) return;
  try {
    (await fetchPart()).openCarried(fragment);
  } catch {
    tellRefused([
      {
        ...{ why: { code: 'reader-missing' }, where: { name: CARRIES } },
        again: () => void bringCarried(fetchPart),
      },
    ]);
  }
}

/** The fragment that carries a file which is still open: it stays in addresses, so that a reload finds it again. */
export function fragmentOfOpen(): string {
  const { hash: fragment } = location;
  const isOpen = openFilesNow().some(({ report }) =>
    fragment.startsWith(`${CARRIES}${report.sha256.slice(0, 12)}.`),
  );
  return isOpen ? fragment : '';
}
