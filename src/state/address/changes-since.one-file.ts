/** In a page in one file: it holds one version of its data, and no log of others. */
import type { ChangeLog } from '../../data/changes/changes';
import type { Changes } from './changes-since';

/** There is none. */
export async function changeLogOf(): Promise<ChangeLog | null> {
  return null;
}

/** So that nothing is known to have changed. */
export const changesShown = (): Changes => ({ shown: [], removed: [] });
