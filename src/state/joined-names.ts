/** Joining names of files to known parties and systems by hand, and undoing it: the files are read again with it. */
import { KNOWN_NAMES, knownByName } from '../data/register/known-names';
import type { JoinedName, KnownName, NameInFile, UnknownName } from '../data/register/part-data';
import type { Renamed } from '../domain/name-joins';
import { replaceFiles } from './joining';
import { type JoinsById, joinsForReading, rememberedJoins, rememberJoins } from './memory-of-joins';
import { type OpenedFile, openFilesNow } from './open';
import { readAgain } from './read-again';
import { useApp } from './store';

export { onJoinsChange, rememberedJoins } from './memory-of-joins';
export type { JoinedName, KnownName, NameInFile, UnknownName };
export { KNOWN_NAMES, knownByName };

const namesIn = ({ report }: OpenedFile): readonly NameInFile[] => [
  ...report.unknownNames,
  ...report.joinedNames,
];

/** What is to be joined otherwise: all joins that hold then, what is undone, and what stands in the place of ids. */
interface Change {
  readonly next: JoinsById;
  readonly undo: readonly string[];
  readonly renamed: Renamed;
}

/** The reports that are shown are those of the files as they are read now. */
function renewReports(again: readonly OpenedFile[]): void {
  const renewed = new Map(again.map(({ report }) => [report.sha256, report]));
  useApp.setState(({ reports }) => ({
    reports: reports.map((report) => renewed.get(report.sha256) ?? report),
  }));
}

/** Reads every file again that has one of the names. Where one cannot be read, nothing is changed or remembered. */
async function apply(ids: ReadonlySet<string>, { next, undo, renamed }: Change): Promise<boolean> {
  const joins = joinsForReading(next, undo);
  const concerned = openFilesNow().filter((file) => namesIn(file).some(({ id }) => ids.has(id)));
  const read = await Promise.all(concerned.map((file) => readAgain(file, joins)));
  const again = read.filter((file) => file !== null);
  if (again.length < concerned.length) return false;
  rememberJoins(next, undo);
  replaceFiles(again, renamed);
  renewReports(again);
  return true;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each reads the files as the one before has left them. */
function inTurn(act: () => Promise<boolean>): Promise<boolean> {
  const now = last.then(act);
  last = now;
  return now;
}

/** Joins a name to a known one, in all files that are open and in those to come. Answers whether it was done. */
export function joinName({ id }: NameInFile, to: KnownName): Promise<boolean> {
  return inTurn(() => {
    const next = new Map(rememberedJoins()).set(id, to.id);
    return apply(new Set([id]), { next, undo: [], renamed: new Map([[id, to.id]]) });
  });
}

/** Takes a name for a party or system of its own again. */
export function undoJoin({ id }: NameInFile): Promise<boolean> {
  return inTurn(() => {
    const next = new Map([...rememberedJoins()].filter(([other]) => other !== id));
    return apply(new Set([id]), { next, undo: [id], renamed: new Map() });
  });
}

/** Forgets every join of this device, and undoes it in the files that are open. */
export function forgetJoins(): Promise<boolean> {
  return inTurn(() => {
    const undo = [...rememberedJoins().keys()];
    return apply(new Set(undo), { next: new Map(), undo, renamed: new Map() });
  });
}
