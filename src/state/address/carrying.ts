/** Whether the link carries a dataset or a story of somebody's own; what reads it comes only then. */
import { CARRIES } from '../../data/carries';
import { tellRefused } from '../actions/messages';
import { openFilesNow } from '../store';

/** Whether the link carries one. */
export const isCarrying = (): boolean => location.hash.startsWith(CARRIES);

/** The fragment whose story was opened, which stays in addresses as long as the page is there. */
let carriedStory: string | null = null;

/** Opens what the link carries, if it does. */
export async function bringCarried(fetchPart = () => import('./carried')): Promise<void> {
  const { hash: fragment } = location;
  if (!isCarrying()) return;
  try {
    const { openCarried } = await fetchPart();
    if (await openCarried(fragment)) carriedStory = fragment;
  } catch {
    tellRefused([
      {
        ...{ why: { code: 'reader-missing' }, where: { name: CARRIES } },
        again: () => void bringCarried(fetchPart),
      },
    ]);
  }
}

/** The fragment that carries a story, or a file which is still open: it stays in addresses, so that a reload finds it again. */
export function fragmentOfOpen(): string {
  const { hash: fragment } = location;
  if (fragment === carriedStory) return fragment;
  const isOpen = openFilesNow().some(({ report }) =>
    fragment.startsWith(`${CARRIES}${report.sha256.slice(0, 12)}.`),
  );
  return isOpen ? fragment : '';
}
