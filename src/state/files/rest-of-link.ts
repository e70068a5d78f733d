/** The tables of one file that the link names which waits for it, beside the one that was read first. */
import { fileInReference } from '../../permalink/files';
import { openFilesNow, useApp } from '../store';
import { referencesTo } from '../visit';
import type { OpenedFile } from './opened-file';
import type { Brought } from './take';

/** What was read of it, as a link names it; null for one of our own datasets, which is a file for itself. */
function hashOf(brought: Brought): string | null {
  return 'statement' in brought ? null : (referencesTo([brought])[0]?.hash ?? null);
}

/** The tables of a file that the link names, and that are not open. */
function namedOf(hash: string): readonly string[] {
  const { waitingLink } = useApp.getState().visit;
  const open = new Set(referencesTo(openFilesNow()).map((of) => of.hash));
  const file = fileInReference({ hash }).hash;
  return [...(waitingLink?.hashes ?? [])].filter(
    (named) => !open.has(named) && fileInReference({ hash: named }).hash === file,
  );
}

/**
 * What was read of a file, and the others of its tables that the link names which waits for it, one after the other.
 * @param readNext reads the next of them, which is none of those that it is given; null where that is refused or asked about
 */
export async function withRestOfLink(
  first: Brought | null,
  readNext: (beside: readonly OpenedFile[]) => Promise<Brought | null>,
): Promise<readonly Brought[]> {
  const hash = first && hashOf(first);
  if (first === null || 'statement' in first || hash === null) return first ? [first] : [];
  const all: OpenedFile[] = [first];
  const left = new Set(namedOf(hash).filter((named) => named !== hash));
  while (left.size > 0) {
    const next = await readNext(all);
    // A link may name a table that the file has not: then one comes that it does not name, or that was read before.
    if (next === null || 'statement' in next || !left.delete(hashOf(next) ?? '')) break;
    all.push(next);
  }
  return all;
}
