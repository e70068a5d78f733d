/** Which names a person has joined by hand to known ones, remembered on this device for the next file that has them. */
import { PARTY_ID } from '../../domain/model/ids';
import { parsePermalink } from '../../permalink/codec';
import { joinsOf } from '../../permalink/joins';
import { queryIn } from '../../permalink/mending';
import type { JoinedAs } from '../../worker/import/messages';
import { asked } from '../address/own-address';
import { useApp } from '../store';

const KEY = 'armsgraph joined names';

/** The ids of names, each with the id of what it was joined to. */
export type JoinsById = ReadonlyMap<string, string>;

function kept(): JoinsById {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof found !== 'object' || found === null) return new Map();
    return new Map(
      Object.entries(found).filter(
        ([id, to]) => PARTY_ID.test(id) && typeof to === 'string' && PARTY_ID.test(to),
      ),
    );
  } catch {
    return new Map();
  }
}

let joins: JoinsById | null = null;
const listeners = new Set<() => void>();

/** Tells when what is remembered has changed; answers with how to stop that. */
export function onJoinsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What a person has undone on this visit is not joined again because a link says so. */
const undone = new Set<string>();

/** The joins of this device; those of this visit alone, where the browser keeps nothing. */
export function rememberedJoins(): JoinsById {
  joins ??= kept();
  return joins;
}

/** Whether the device keeps what was last joined or undone. */
let areKept = true;

/** Whether the joins are there on the next visit too; else they hold until the page is closed. */
export function areJoinsKept(): boolean {
  return areKept;
}

/** Remembers these joins and no others; the last of what was undone is not joined again because a link says so. */
export function rememberJoins(next: JoinsById, undo: readonly string[] = []): void {
  for (const id of undo) undone.add(id);
  for (const id of next.keys()) undone.delete(id);
  joins = next;
  try {
    if (next.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(next)));
    areKept = true;
  } catch {
    // A full or blocked storage: the next visit knows nothing of them.
    areKept = false;
  }
  for (const listener of listeners) listener();
}

/** What the link says that is followed. It names the joins of the files that are open, too, which are its own then. */
function joinsOfLink(without: ReadonlySet<string>): JoinedAs[] {
  const { view } = parsePermalink(useApp.getState().visit.waitingLink?.search ?? queryIn(asked()));
  return joinsOf(view)
    .filter(({ id }) => !without.has(id))
    .map((join) => ({ ...join, by: 'link' }));
}

/**
 * What the names of a file are joined to that is read now: what a link says counts before what this device remembers.
 * @param undo what is about to be undone
 */
export function joinsForReading(
  ofDevice: JoinsById = rememberedJoins(),
  undo: readonly string[] = [],
): JoinedAs[] {
  const ofLink = joinsOfLink(new Set([...undone, ...undo]));
  const said = new Set(
    ofLink.filter(({ id, to }) => ofDevice.get(id)?.toLowerCase() !== to).map(({ id }) => id),
  );
  return [
    ...ofLink.filter(({ id }) => said.has(id)),
    ...[...ofDevice].filter(([id]) => !said.has(id)).map(([id, to]): JoinedAs => ({ id, to, by: 'device' })),
  ];
}
