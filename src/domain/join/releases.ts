/** Which open files are releases of one register, and how each row of them stands to the newer ones. */
import { eachCode, firstCode, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import {
  type FilesChosen,
  type Release,
  type Releases as ReleasesOf,
  STANDING,
  type Uncounted,
} from '../columns/releases';
import { memoizePer } from '../memoize/memoize';
import type { Dataset, Member } from '../model/dataset';
import type { SourceId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { isWithin, reachOf, twinsOf } from './twins';

type Releases = ReleasesOf<FacetIndex>;

/** A release with its rows, of which some may be those of others too: deals that have numbers in both are one relationship. */
interface Rows extends Release {
  readonly rows: readonly number[];
}

/** The newest first; whose date is not known stand last, in the order in which they were opened. */
function newestFirst(a: Release, b: Release): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  if (a.date === b.date) return 0;
  return a.date < b.date ? 1 : -1;
}

/** Whether it is a file that a person opened, or that what is open was taken from. */
const isFile = ({ id }: Member) => id.startsWith('file-');

/** The files that have rows of a register, the newest first. */
function releasesOf(
  { members }: Pick<Dataset, 'members'>,
  { columns, relationships }: FacetIndex,
  register: SourceId,
): Rows[] {
  const { source, in: dataset } = columns;
  const code = source.values.indexOf(register);
  const byFile = dataset.values.map((): number[] => []);
  for (let row = 0; row < relationships.size; row++) {
    if (!hasCode(source, row, code)) continue;
    eachCode(dataset, row, (file) => byFile[file]?.push(row));
  }
  return byFile
    .flatMap((rows, file): Rows[] => {
      const member = members.find(({ id }) => id === dataset.values[file]);
      if (!member || !isFile(member) || rows.length === 0) return [];
      const { id, date, undated } = member;
      const hasNumbers = rows.some((row) => !relationships.idAt(row).startsWith(`${id}-`));
      return [{ id, register, date: undated ? null : date, rows, hasNumbers }];
    })
    .sort(newestFirst);
}

/** Of a row whether a release tells of such deals: of its exporter, its importer, its category, and of what became of it. */
function tellsOf(index: FacetIndex, rows: readonly number[]): (row: number) => boolean {
  const { from, to, category } = index.columns;
  const columns = [from, to, category];
  const codes = columns.map((column) => new Set(rows.map((row) => firstCode(column, row))));
  const reach = reachOf(index, rows);
  const { deliveredStarts } = index.times;
  const hasNone = (row: number) => deliveredStarts[row] === deliveredStarts[row + 1];
  const hasUndelivered = rows.some(hasNone);
  return (row) =>
    columns.every((column, i) => codes[i]?.has(firstCode(column, row))) &&
    (hasNone(row) ? hasUndelivered : isWithin(index, row, reach));
}

/** How rows stand, while it is worked out. */
interface Standings {
  readonly standing: Uint8Array;
  readonly countedAs: Uint32Array;
}

/** A mark at each of these rows: among a million it is asked for all of them, which a set is slow for. */
function marked(size: number, rows: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  return marks;
}

/** Pairs the rows of an older release with those of a newer one, and finds what the newer one should have and has not. */
function standTo(index: FacetIndex, older: Rows, newer: Rows, { standing, countedAs }: Standings): void {
  const [own, others] = [marked(standing.length, older.rows), marked(standing.length, newer.rows)];
  const open = older.rows.filter((row) => standing[row] === STANDING.counts && others[row] === 0);
  const free = newer.rows.filter((row) => own[row] === 0);
  const isOneForm = older.hasNumbers === newer.hasNumbers;
  const isOneState = isOneForm && older.date !== null && older.date === newer.date;
  // Where both have the register's numbers, these have said which deals are the same.
  const isSettled = isOneForm && newer.hasNumbers;
  const twins = isSettled ? [] : twinsOf(index, open, free, isOneState);
  for (const { older: row, newer: twin, isRenamed } of twins) {
    standing[row] = isRenamed ? STANDING.renamed : STANDING.again;
    countedAs[row] = countedAs[twin] as number;
  }
  if (older.date === null || newer.date === null || older.date >= newer.date) return;
  const isTold = tellsOf(index, newer.rows);
  const told = older.rows.filter(isTold);
  const paired = marked(
    standing.length,
    twins.map((twin) => twin.older),
  );
  const missing = told.filter((row) => paired[row] === 0 && others[row] === 0);
  // A file with a choice of deals says nothing of those that were not chosen.
  if (missing.length * 2 > told.length) return;
  for (const row of missing) if (standing[row] === STANDING.counts) standing[row] = STANDING.gone;
}

function standingsIn(index: FacetIndex, registers: readonly (readonly Rows[])[]): Standings {
  const { size } = index.relationships;
  const found = {
    standing: new Uint8Array(size),
    countedAs: Uint32Array.from({ length: size }, (_, row) => row),
  };
  for (const releases of registers) {
    releases.forEach((older, i) => {
      for (const newer of releases.slice(0, i)) standTo(index, older, newer, found);
    });
  }
  return found;
}

const severalOf = (registers: readonly (readonly Rows[])[]) =>
  registers.filter((releases) => releases.length > 1);

/** Which of the files are looked at. */
const isChosen = ({ include, exclude }: FilesChosen) => {
  const isIn = (id: string) => include.length === 0 || include.includes(id);
  return ({ id }: Release) => isIn(id) && !exclude.includes(id);
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
  looked: readonly Rows[],
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
function madeReleases(index: FacetIndex, registers: readonly (readonly Rows[])[]): Releases {
  const known = new Map<string, Releases | null>();
  const chosen = (keep: (release: Release) => boolean): Releases | null => {
    const kept = registers.map((releases) => releases.filter(keep));
    if (kept.every((releases, i) => releases.length === registers[i]?.length)) return made;
    const key = kept.flatMap((releases) => releases.map(({ id }) => id)).join();
    const several = severalOf(kept);
    const found = known.get(key) ?? (several.length === 0 ? null : madeReleases(index, several));
    known.set(key, found);
    return found;
  };
  const standings = standingsIn(index, registers);
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
    among: (of, files) => standingIn(of, chosen(isChosen(files))),
    onSides: (of, a, b) => standingIn(of, onSides(a, b)),
  };
  return made;
}

/** A deal of both sides stands there once; what one side alone has, and what is called otherwise on the other, stands as on its own. */
function standingsOnSides(both: Releases, a: Releases | null, b: Releases | null): Standings {
  const standing = both.standing.map((own, row) => {
    if (own !== STANDING.renamed && own !== STANDING.gone) return own;
    return Math.min(a?.standing[row] ?? STANDING.counts, b?.standing[row] ?? STANDING.counts);
  });
  return { standing, countedAs: both.countedAs };
}

/** The releases that are open together; nothing where no register is open twice. */
export function releasesIn(dataset: Dataset, index: FacetIndex): Releases | null {
  if (dataset.members.filter(isFile).length < 2) return null;
  const registers = [...dataset.sources.values()]
    .filter(({ kind }) => kind === 'register')
    .map(({ id }) => releasesOf(dataset, index, id));
  const several = severalOf(registers);
  return several.length === 0 ? null : madeReleases(index, several);
}
