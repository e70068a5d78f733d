/** Joining names of files to known parties and systems by hand, and undoing it: the files are read again with it. */

import type { KnownName, NameInFile } from '../../data/register/names/known-name';
import { KNOWN_NAMES, knownByName, namesMeant } from '../../data/register/names/known-names';
import type { JoinedName, UnknownName } from '../../data/register/part/part-data';
import type { Renamed } from '../../domain/model/name-joins';
import { openFilesNow } from '../store';
import { type JoinsById, joinsForReading, rememberedJoins, rememberJoins } from './memory-of-joins';
import type { OpenedFile } from './opened-file';
import { afterOthers, putBack, readAgain } from './read-again';

export { areJoinsKept, onJoinsChange, rememberedJoins } from './memory-of-joins';
export type { JoinedName, KnownName, NameInFile, UnknownName };
export { KNOWN_NAMES, knownByName, namesMeant };

const namesIn = ({ report }: OpenedFile): readonly { readonly id: string }[] => [
  ...report.unknownNames,
  ...report.joinedNames,
  ...(report.takenNames ?? []),
];

/** What is to be joined otherwise: all joins that hold then, what is undone, and what stands in the place of ids. */
interface Change {
  readonly next: JoinsById;
  readonly undo: readonly string[];
  readonly renamed: Renamed;
}

/** Reads every file again that has one of the names. Where one cannot be read, nothing is changed or remembered. */
async function apply(ids: ReadonlySet<string>, { next, undo, renamed }: Change): Promise<boolean> {
  const joins = joinsForReading(next, undo);
  const concerned = openFilesNow().filter((file) => namesIn(file).some(({ id }) => ids.has(id)));
  const read = await Promise.all(concerned.map((file) => readAgain(file, { joins })));
  const again = read.filter((file) => file !== null);
  if (again.length < concerned.length) return false;
  rememberJoins(next, undo);
  putBack(again, renamed);
  return true;
}

/** Joins a name to a known one, in all files that are open and in those to come. Answers whether it was done. */
export function joinName({ id }: NameInFile, to: KnownName): Promise<boolean> {
  return afterOthers(() => {
    const next = new Map(rememberedJoins()).set(id, to.id);
    return apply(new Set([id]), { next, undo: [], renamed: new Map([[id, to.id]]) });
  });
}

/** Keeps the table's own words for designations that are known as names of others, or takes them for these again. */
export function keepWords(ids: readonly string[], areKept: boolean): Promise<boolean> {
  return afterOthers(() => {
    const others = [...rememberedJoins()].filter(([id]) => !ids.includes(id));
    const next = new Map([...others, ...(areKept ? ids.map((id) => [id, id] as const) : [])]);
    return apply(new Set(ids), { next, undo: areKept ? [] : ids, renamed: new Map() });
  });
}

/** Takes a name for a party or system of its own again. */
export function undoJoin({ id }: NameInFile): Promise<boolean> {
  return afterOthers(() => {
    const next = new Map([...rememberedJoins()].filter(([other]) => other !== id));
    return apply(new Set([id]), { next, undo: [id], renamed: new Map() });
  });
}

/** Forgets every join of this device, and undoes it in the files that are open. */
export function forgetJoins(): Promise<boolean> {
  return afterOthers(() => {
    const undo = [...rememberedJoins().keys()];
    return apply(new Set(undo), { next: new Map(), undo, renamed: new Map() });
  });
}
