/** The names of a file that are not known here, and those that somebody has joined to known ones, with their rows. */

import type { NameInFile } from '../../data/register/names/known-name';
import { guessKnown, knownById } from '../../data/register/names/known-names';
import type { ImportReport, JoinedName } from '../../data/register/part/part-data';
import type { TextRow } from '../../data/register/rows/text-row';
import type { JoinedAs } from './messages';

type Of = NameInFile['of'];

/** A name while its rows are counted. */
interface NameTally extends NameInFile {
  rows: number;
  /** A row that has a name at both ends is one. */
  lastRow: TextRow | null;
}

/** To guess takes its time; nobody joins more names by hand than this. */
const MAX_GUESSED = 1_000;

const mostRowsFirst = (a: NameInFile, b: NameInFile) => b.rows - a.rows;

/** Counts the rows of names. */
export function tallyOfNames(joins: readonly JoinedAs[]) {
  const names = new Map<string, NameTally>();
  const kept = new Set<string>();
  const joinsById = new Map(joins.map((join) => [join.id, join]));

  function joinedTo(of: Of, id: string) {
    const join = joinsById.get(id);
    const to = join ? knownById(of, join.to) : null;
    return join && to ? { to, by: join.by } : null;
  }

  const joinOf = (of: Of, id: string): string | null => joinedTo(of, id)?.to.id ?? null;

  return {
    /** Whether somebody wants the table's own word for what has this id, though it is known as another name. */
    isOwnWord: (id: string): boolean => joinsById.get(id)?.to === id,
    /** The id of what a name was joined to; null where it was not, or to what is not known here. */
    joinOf,
    /** Leaves a name that is known here what it is, and notes where it was to be joined. */
    keep(id: string): null {
      if (joinsById.has(id)) kept.add(id);
      return null;
    },
    /** Counts the rows that have a name, and answers with what it was joined to. */
    count(of: Of, id: string, name: string, rows: readonly TextRow[]): string | null {
      const key = `${of} ${id}`;
      const tally = names.get(key) ?? { of, id, name, rows: 0, lastRow: null };
      names.set(key, tally);
      const [first = null] = rows;
      if (tally.lastRow !== first) tally.rows += rows.length;
      tally.lastRow = first;
      return joinOf(of, id);
    },
    /** What the report says of them. */
    told(): Pick<ImportReport, 'unknownNames' | 'joinedNames' | 'keptNames'> {
      const all = [...names.values()].sort(mostRowsFirst).map(({ lastRow: _, ...name }) => name);
      const isApart = ({ of, id }: NameInFile) => joinedTo(of, id) === null;
      return {
        unknownNames: all
          .filter(isApart)
          .map((name, i) => ({ ...name, nearest: i < MAX_GUESSED ? guessKnown(name.of, name.name) : null })),
        ...(kept.size > 0 && { keptNames: [...kept] }),
        joinedNames: all.flatMap((name): JoinedName[] => {
          const joined = joinedTo(name.of, name.id);
          return joined ? [{ ...name, ...joined }] : [];
        }),
      };
    },
  };
}
