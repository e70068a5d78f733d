/** What the releases that are looked at say: all that are open, or those that a reader has chosen. */
import type { FacetIndex } from '../columns/facet-index';
import {
  type FilesChosen,
  isChosenIn,
  type Release,
  type Releases as ReleasesOf,
  STANDING,
  type Uncounted,
} from '../columns/releases';
import { memoizePer } from '../memoize/memoize';
import { everyRow } from '../model/relationships';
import { asTheyTell, type SharedDeals } from './own-parts';
import { type ReleaseRows, severalOf } from './release-files';
import { marked, type Standings, standingsIn, standingsOnSides } from './standings';

type Releases = ReleasesOf<FacetIndex>;

/** Which of the files are looked at. */
const isChosen = (files: FilesChosen) => {
  const isIn = isChosenIn(files);
  return ({ id }: Release) => isIn(id);
};

/** What follows from how rows stand. */
function answersOf({ standing, countedAs }: Standings) {
  const counts = (row: number) => standing[row] === STANDING.counts;
  return {
    ...{ standing, countedAs },
    latest: (rows: Uint32Array) => rows.filter(counts),
    uncounted: (rows: Uint32Array): Uncounted | null => {
      const found = [0, 0, 0, 0];
      for (const row of rows) (found[standing[row] as number] as number)++;
      const [, same = 0, renamed = 0, gone = 0] = found;
      const again = same + renamed;
      return again + gone > 0 ? { again, gone } : null;
    },
    drawnAs: (rows: Uint32Array) => {
      const there = marked(standing.length, rows);
      return (row: number) => {
        const own = standing[row] === STANDING.again ? (countedAs[row] as number) : row;
        return there[own] === 1 ? own : row;
      };
    },
  };
}

const indexes = memoizePer((_: FacetIndex) => new Map<Releases | null, FacetIndex>());

/** The same index with its rows as they stand among some releases; null where no register has several of these. */
function standingIn(index: FacetIndex, releases: Releases | null): FacetIndex {
  if (releases === index.releases) return index;
  const known = indexes(index);
  const { releases: before, openReleases = before, ...rest } = index;
  const found = known.get(releases) ?? {
    ...rest,
    ...(releases && { releases }),
    ...(openReleases && { openReleases }),
  };
  known.set(releases, found);
  return found;
}

/** Of all rows one of each deal: what the releases that are looked at count, and what counts of the others and is no deal of these. */
function onceLookedAt(
  { standing, countedAs }: Standings,
  looked: readonly ReleaseRows[],
  own: Releases | null,
): Uint32Array {
  const rows = new Uint8Array(standing.length);
  for (const release of looked) for (const row of release.rows) rows[row] = 1;
  const isCounted = (row: number) => !own || own.standing[row] === STANDING.counts;
  const told = new Uint8Array(standing.length);
  for (let row = 0; row < rows.length; row++)
    if (rows[row] === 1 && isCounted(row)) told[countedAs[row] as number] = 1;
  return everyRow({ size: standing.length }).filter((row) =>
    rows[row] === 1 ? isCounted(row) : standing[row] === STANDING.counts && told[row] === 0,
  );
}

/** The releases of these files, with what is known of fewer of them once it was asked for. */
export function madeReleases(
  index: FacetIndex,
  registers: readonly (readonly ReleaseRows[])[],
  shared: SharedDeals,
): Releases {
  const known = new Map<string, Releases | null>();
  const chosen = (keep: (release: Release) => boolean): Releases | null => {
    const kept = registers.map((releases) => releases.filter(keep));
    if (kept.every((releases, i) => releases.length === registers[i]?.length)) return made;
    const key = kept.flatMap((releases) => releases.map(({ id }) => id)).join();
    const several = severalOf(kept);
    const found = known.get(key) ?? (several.length === 0 ? null : madeReleases(index, several, shared));
    known.set(key, found);
    return found;
  };
  const told = memoizePer((_: FacetIndex) => new Map<string, FacetIndex>());
  const toldBy = (of: FacetIndex, keep: (release: Release) => boolean): FacetIndex => {
    if (shared.size === 0) return of;
    const files = new Set<string>(
      registers
        .flat()
        .filter(keep)
        .map(({ id }) => id),
    );
    const key = [...files].join();
    const found = told(of).get(key) ?? asTheyTell(of, shared, (id) => files.has(id));
    told(of).set(key, found);
    return found;
  };
  const standings = standingsIn(index, registers, ({ id }) => toldBy(index, (release) => release.id === id));
  const once = new Map<string, Uint32Array>();
  const onceOf = (keep: (release: Release) => boolean): Uint32Array => {
    const looked = registers.flat().filter(keep);
    const key = looked.map(({ id }) => id).join();
    const found = once.get(key) ?? onceLookedAt(standings, looked, chosen(keep));
    once.set(key, found);
    return found;
  };
  const sides = new Map<string, Releases>();
  const onSides = (a: FilesChosen, b: FilesChosen): Releases | null => {
    const [inA, inB] = [isChosen(a), isChosen(b)];
    const [ofA, ofB] = [chosen(inA), chosen(inB)];
    if (ofA === ofB && ofA) return ofA;
    const both = chosen((release) => inA(release) || inB(release));
    if (!both) return null;
    const key = JSON.stringify([a, b]);
    const all = sides.get(key) ?? { ...both, files: [], ...answersOf(standingsOnSides(both, ofA, ofB)) };
    sides.set(key, all);
    return all;
  };
  const made: Releases = {
    files: registers.flat().map(({ rows: _, ...file }) => file),
    ...answersOf(standings),
    once: (files) => onceOf(isChosen(files)),
    among: (of, files) => standingIn(toldBy(of, isChosen(files)), chosen(isChosen(files))),
    onSides: (of, a, b) => {
      const [inA, inB] = [isChosen(a), isChosen(b)];
      return standingIn(
        toldBy(of, (release) => inA(release) || inB(release)),
        onSides(a, b),
      );
    },
  };
  return made;
}
