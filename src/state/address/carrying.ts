/** Whether the link carries a dataset or a story of somebody's own; what reads it comes only then. */
import { CARRIES } from '../../data/carries';
import { tellRefused } from '../actions/messages';
import { openFilesNow, useApp } from '../store';

/** Whether the link carries one. */
export const isCarrying = (): boolean => location.hash.startsWith(CARRIES);

/** The story that a fragment carried. */
let carriedStory: { readonly id: string; readonly fragment: string } | null = null;

/** Opens what the link carries, if it does. */
export async function bringCarried(fetchPart = () => import('./carried')): Promise<void> {
  const { hash: fragment } = location;
  if (!isCarrying()) return;
  try {
    const { openCarried } = await fetchPart();
    await openCarried(fragment, (id) => {
      carriedStory = { id, fragment };
    });
  } catch {
    tellRefused([
      {
        ...{ why: { code: 'reader-missing' }, where: { name: CARRIES } },
        again: () => void bringCarried(fetchPart),
      },
    ]);
  }
}

/** The fragment that carries the story which is told; empty where none does, or none is told. */
export function fragmentOfStory(): string {
  const told = useApp.getState().view.story?.id;
  return carriedStory?.id === told ? (carriedStory?.fragment ?? '') : '';
}

/** The fragment that carries a story, or a file which is still open: it stays in addresses, so that a reload finds it again. */
export function fragmentOfOpen(): string {
  const { hash: fragment } = location;
  const ofStory = fragmentOfStory();
  if (ofStory !== '') return ofStory;
  const isOpen = openFilesNow().some(({ report }) =>
    fragment.startsWith(`${CARRIES}${report.sha256.slice(0, 12)}.`),
  );
  return isOpen ? fragment : '';
}
