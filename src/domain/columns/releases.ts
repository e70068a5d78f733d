/**
 * Releases of one register that are open together: which rows count in sums. A deal counts once, as the newest release that is
 * looked at tells of it. The rule: docs/decisions/2026-11-30-releases-count-once.md.
 */
import type { EdtfDate } from '../dates/edtf';
import type { DatasetId, SourceId } from '../model/ids';

/** How the row of a release stands to the newer ones: each but the first is in no sum. */
export const STANDING = {
  /** It counts. */
  counts: 0,
  /** A newer release has the same deal, of the same goods between the same two. */
  again: 1,
  /** A newer release has the same deal under another name of its goods, or as another kind of deal. */
  renamed: 2,
  /** A newer release tells of such deals, and has none of which this could be an older state. */
  gone: 3,
} as const;

/** A file that is a release of a register. */
export interface Release {
  readonly id: DatasetId;
  readonly register: SourceId;
  /** When the register was generated; null where the file does not say. */
  readonly date: EdtfDate | null;
  /** Whether the register's own numbers tell its deals apart. */
  readonly hasNumbers: boolean;
}

/** Which files are looked at; a row of several is, if one of these is. */
export interface FilesChosen {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The releases of registers that are looked at together, and how each row stands in them. @typeParam Index the columns of all rows */
export interface Releases<Index> {
  /** Those of each register that has several here, the newest of each first; none where sides that look at others are compared. */
  readonly files: readonly Release[];
  /** By row one of the numbers of STANDING. */
  readonly standing: Uint8Array;
  /** For the row of a deal that a newer release has, the row there that counts; for every other row its own. */
  readonly countedAs: Uint32Array;
  /** Of some rows those that count. */
  readonly latest: (rows: Uint32Array) => Uint32Array;
  /** How many of some rows do not count; null where all do. */
  readonly uncounted: (rows: Uint32Array) => Uncounted | null;
  /** As which of some rows each is drawn: as that of a newer release, where it is the same thing there; else as itself. */
  readonly drawnAs: (rows: Uint32Array) => (row: number) => number;
  /**
   * Of all rows, one of each deal where only some files are looked at: all that these count, and of the others what counts and is no
   * deal of these. The same array for the same files.
   */
  readonly once: (files: FilesChosen) => Uint32Array;
  /** The same index with its rows as they stand where only some files are looked at. */
  readonly among: (index: Index, files: FilesChosen) => Index;
  /** The same where these are compared with those: what only an older one has counts as long as it does on its side. */
  readonly onSides: (index: Index, a: FilesChosen, b: FilesChosen) => Index;
}

/** Whether a file is looked at, by its id. */
export const isChosenIn =
  ({ include, exclude }: FilesChosen) =>
  (id: string): boolean =>
    (include.length === 0 || include.includes(id)) && !exclude.includes(id);

/** Of some rows, how many are not counted, and why. */
export interface Uncounted {
  /** A newer release has the same deal, which counts once. */
  readonly again: number;
  /** A newer release should have the deal, and has it no more. */
  readonly gone: number;
}

/** An index, as far as releases are concerned. */
interface HasReleases {
  readonly releases?: Pick<Releases<unknown>, 'latest' | 'uncounted'>;
}

/** An index, as far as it knows of files that are not looked at. */
interface KnowsReleases {
  readonly releases?: Pick<Releases<unknown>, 'once'>;
  readonly openReleases?: Pick<Releases<unknown>, 'once'>;
}

/** Of all rows one of each deal, of what is looked at and of what is not; null where no register has several releases open. */
export const oncePerDeal = (
  { releases, openReleases = releases }: KnowsReleases,
  files: FilesChosen,
): Uint32Array | null => openReleases?.once(files) ?? null;

/** Of some rows those that count where releases of one register are open together: the same ones where none are. */
export const ofLatestRelease = ({ releases }: HasReleases, rows: Uint32Array): Uint32Array =>
  releases?.latest(rows) ?? rows;

/** How many of some rows are not counted; null where all are. */
export const uncountedAt = ({ releases }: HasReleases, rows: Uint32Array): Uncounted | null =>
  releases?.uncounted(rows) ?? null;
