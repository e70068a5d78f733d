/** Which parties and systems a name may mean, for whoever types it into a field to choose one. */
import { memoizePer } from '../memoize/memoize';
import type { Dataset } from '../model/dataset';
import type { PartyId, SystemId } from '../model/ids';
import { alphabetical } from '../text/alphabetical';
import { folded } from '../text/fold';

/** A party or a system, and how it is called. */
export interface NamedThing {
  readonly id: PartyId | SystemId;
  readonly name: string;
}

/** The first of those that a name may mean, and how many they are. */
export interface ThingsNamed {
  readonly things: readonly NamedThing[];
  readonly total: number;
}

/** What a word of a name begins after. */
const BEFORE_WORD = /[\s(/-]/u;

/** All parties from A to Z, then all systems, with what they are called, as it is compared: made once for a dataset. */
const namesIn = memoizePer(({ parties, systems }: Dataset) =>
  [parties, systems].flatMap((all) =>
    [...all.values()]
      .sort((a, b) => alphabetical(a.name, b.name))
      .map(({ id, name, aliases }) => ({
        thing: { id, name },
        main: folded(name),
        others: [id, ...aliases.map((alias) => alias.name)].map(folded),
      })),
  ),
);

/** Whether a word within a name begins so, such as "Union" in "European Union". */
function beginsWord(name: string, sought: string): boolean {
  for (let at = name.indexOf(sought, 1); at > 0; at = name.indexOf(sought, at + 1))
    if (BEFORE_WORD.test(name[at - 1] ?? '')) return true;
  return false;
}

/** How near names are to what is sought, the nearest first: the name, another name, and what begins so; null for others. */
function nearness(main: string, others: readonly string[], sought: string): number | null {
  if (main === sought) return 0;
  if (others.includes(sought)) return 1;
  if (main.startsWith(sought)) return 2;
  if (beginsWord(main, sought)) return 3;
  return others.some((name) => name.startsWith(sought) || beginsWord(name, sought)) ? 4 : null;
}

/** What a typed name may mean, the likeliest first, parties before systems; all of them where nothing is typed. */
export function thingsNamed(
  dataset: Dataset,
  typed: string,
  { without, most }: { readonly without: PartyId | SystemId; readonly most: number },
): ThingsNamed {
  const sought = folded(typed.trim());
  const found = namesIn(dataset)
    .flatMap(({ thing, main, others }) => {
      const near = thing.id === without ? null : nearness(main, others, sought);
      return near === null ? [] : [{ thing, near }];
    })
    .sort((a, b) => a.near - b.near);
  return { things: found.slice(0, most).map(({ thing }) => thing), total: found.length };
}
