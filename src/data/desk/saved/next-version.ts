/** The version that a changed case file is saved as, and what it has changed, for a person to put into words. */
import type { EdtfDate } from '../../../domain/dates/edtf';
import type { Head } from '../../../domain/desk/edit';
import { LIST_OF, THINGS, type Thing } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { alphabetical } from '../../../domain/text/alphabetical';
import { changesBetween, type VersionChanges } from '../../changes/changes';
import { inSavedOrder } from './saved-order';

/** Things of a kind that came, are told otherwise, or went, by their ids. */
export interface ThingChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Which number of a version a change raises: the first where a relationship or a claim is gone or a relationship is of something
 * else, the middle one where something of them is new or told otherwise, and the last for anything else.
 */
export type Raised = 'not' | 'patch' | 'minor' | 'major';

/** What two versions differ in. */
export interface ProposedVersion {
  /** The next version; the one before, where nothing has changed. */
  readonly version: string;
  /** What the change asks for, as `docs/case-file.md` has it, whatever a person has raised it to. */
  readonly raised: Raised;
  /** Only kinds of which something has changed. */
  readonly things: Readonly<Partial<Record<Thing['of'], ThingChanges>>>;
  /** What the case file says otherwise of itself, but for its version, its date and its changes. */
  readonly head: readonly (keyof Head)[];
  /** The same by relationships, as the log of a shipped dataset tells it. */
  readonly log: VersionChanges;
}

type Item = { readonly id: string };

function thingChanges(before: readonly Item[], after: readonly Item[]): ThingChanges {
  const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  const now = new Set(after.map(({ id }) => id));
  const ids = (items: readonly Item[]) => items.map(({ id }) => id);
  return {
    added: ids(after.filter(({ id }) => !old.has(id))),
    changed: ids(after.filter((item) => old.has(item.id) && old.get(item.id) !== JSON.stringify(item))),
    removed: ids(before.filter(({ id }) => !now.has(id))),
  };
}

const TOLD_BY_HEAD = [
  'id',
  'title',
  'description',
  'licence',
  'credit',
] as const satisfies readonly (keyof Head)[];

const NEXT: Readonly<Record<Raised, (version: readonly [number, number, number]) => readonly number[]>> = {
  not: (version) => version,
  patch: ([major, minor, patch]) => [major, minor, patch + 1],
  minor: ([major, minor]) => [major, minor + 1, 0],
  major: ([major]) => [major + 1, 0, 0],
};

function next(version: string, raised: Raised): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return NEXT[raised]([major, minor, patch]).join('.');
}

/** The parts of a relationship without which it is another one. */
const PARTS: ReadonlySet<string> = new Set(['kind', 'from', 'to', 'system', 'about']);

function raisedBy(
  things: ProposedVersion['things'],
  head: ProposedVersion['head'],
  log: VersionChanges,
): Raised {
  const { claim, relationship } = things;
  const gone = (claim?.removed.length ?? 0) + (relationship?.removed.length ?? 0);
  if (gone > 0 || log.changed.some(({ fields }) => fields.some((field) => PARTS.has(field)))) return 'major';
  if (log.added.length + log.changed.length > 0) return 'minor';
  return head.length + Object.keys(things).length > 0 ? 'patch' : 'not';
}

/** What has changed since a case file was opened, and the version that this asks for; one that a person raised stays. */
export function proposedVersion(opened: DatasetStatement, statement: DatasetStatement): ProposedVersion {
  const [before, after] = [inSavedOrder(opened), inSavedOrder(statement)];
  const things = Object.fromEntries(
    THINGS.map(
      (of) => [of, thingChanges(before[LIST_OF[of]] ?? [], after[LIST_OF[of]] ?? [])] as const,
    ).filter(([, { added, changed, removed }]) => added.length + changed.length + removed.length > 0),
  );
  const head = TOLD_BY_HEAD.filter((field) => before[field] !== after[field]);
  const log = changesBetween(before, after);
  const raised = raisedBy(things, head, log);
  const isRaised = alphabetical(after.version, before.version) > 0;
  const version = isRaised ? after.version : next(before.version, raised);
  return { version, raised, things, head, log: { ...log, to: version } };
}

/** What the head of a case file says once a version of it is named; words for the same version take the place of the last. */
export function headOfVersion(
  { changes = [] }: Pick<DatasetStatement, 'changes'>,
  { version, date, words }: { readonly version: string; readonly date: EdtfDate; readonly words: string },
): Partial<Head> {
  const others = changes.filter((change) => change.version !== version);
  return { version, date, ...(words.trim() !== '' && { changes: [...others, { version, words }] }) };
}
