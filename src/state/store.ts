/** The one store. Everything on the screen follows from it and from nothing else. */
import { create } from 'zustand';
import type { LoadFailure } from '../data/loaded';
import type { EncodingDoubt } from '../data/register/encodings';
import type { Guesses } from '../data/register/guesses';
import type { ImportReport } from '../data/register/part-data';
import type { TextRow } from '../data/register/text-row';
import type { FacetIndex } from '../domain/columns/facet-index';
import type { Indexed } from '../domain/join/continued';
import type { Dataset } from '../domain/model/dataset';
import type { ClaimId, DatasetId, SelectableId } from '../domain/model/ids';
import type { Sorting } from '../domain/views/table';
import type { NewVersion } from '../offline/watch';
import type { Notice } from '../permalink/notice';
import { DEFAULT_VIEW, type View } from '../permalink/view';
import type { FileFailure } from './file-failure';
import { type News, NO_NEWS } from './news';
import type { OpenedFile } from './opened-file';

export { PRESENTATIONS, type Presentation, type View } from '../permalink/view';
/** What the views need to know of a link and of a failure, handed on with the state. */
export type { LoadFailure, Notice };

/** How far the opening of the dataset has come. */
export type Opening =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: LoadFailure }
  | {
      readonly phase: 'open';
      /** The dataset with all files that are joined to it. */
      readonly dataset: Dataset;
      readonly index: FacetIndex;
      /** The dataset by itself. */
      readonly base: Indexed;
      readonly origin: Origin;
      readonly files: readonly OpenedFile[];
    };

/** Where the open dataset came from, and the SHA-256 of its file. */
export interface Origin {
  /** The name of the person's own file; null for a dataset that is shipped with the app. */
  readonly file: string | null;
  readonly hash: string;
}

/**
 * How the view came about: a discrete act of the reader pushes a step of history, a continuous one replaces the
 * last step, and a view that came from the address leaves history alone.
 */
export type Step = 'push' | 'replace' | 'arrived';

/** A panel that on a phone is a sheet under the graph. */
export type Sheet = 'filters' | 'source' | 'details';

/** How far a sheet is pulled up. */
export type SheetHeight = 'half' | 'full';

/** A place in the source that is open: the passage of a claim, or the beginning. */
export interface PlaceInSource {
  readonly claim: ClaimId | null;
}

/** A file that is being read, and how far that has come. */
export interface FileInReading {
  readonly number: number;
  readonly name: string;
  readonly phase: 'waiting' | 'reading' | 'making';
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
}

/** Why a file that a person opened was not taken. */
export type FileRefusal = (FileFailure | LoadFailure) & {
  /** Opens it again, where that may go better. */
  readonly again?: () => void;
};

/** A file that this device keeps and that no longer opens, with the reason. */
export interface UnopenedFile {
  readonly id: DatasetId;
  /** Null where what is kept is no file any more. */
  readonly file: File | null;
  readonly failure: FileRefusal;
}

/** A person's own table whose columns wait to be explained, with its first rows. */
export interface UnreadTable {
  readonly file: File;
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** What its columns probably mean. */
  readonly guesses: Guesses;
  /** What is not certain of how its letters are written. */
  readonly doubt: EncodingDoubt | null;
}

/** What was last said aloud. */
interface Said {
  readonly words: string;
  /** Tells apart two that have the same words. */
  readonly number: number;
}

/** The state of the app. `view` is what a link holds; the rest is gone with the page. */
export interface AppState {
  readonly opening: Opening;
  readonly view: View;
  readonly step: Step;
  /** A new version of the site that waits to be loaded, or was in another window. */
  readonly newVersion: NewVersion | null;
  /** What was wrong with the link. */
  readonly notices: readonly Notice[];
  /** The files that are being read. */
  readonly reading: readonly FileInReading[];
  /** Why files that a person opened were not taken, the oldest first. */
  readonly refusals: readonly FileRefusal[];
  readonly tables: readonly UnreadTable[];
  /** The reports that are shown. */
  readonly reports: readonly ImportReport[];
  /** What became of the last files, of a link or of a step; none once it has been on the screen for a while. */
  readonly news: readonly News[];
  /** Whether the browser has refused the address of what is seen, so that the one that it shows is of an earlier view. */
  readonly isAddressBehind: boolean;
  /** For those who hear the page; empty once it has been there for a while. */
  readonly said: Said;
  /** The files that this device keeps for the next visit. */
  readonly remembered: readonly DatasetId[];
  /** Those among them that no longer open. */
  readonly unopened: readonly UnopenedFile[];
  /** What the pointer or the focus is on. */
  readonly pointed: SelectableId | null;
  /** The panel that is open where it does not stand beside the graph by itself. */
  readonly sheet: Sheet | null;
  /** Whether it leaves the graph the other half of the window. */
  readonly sheetHeight: SheetHeight;
  /** How the rows of the table are sorted; null for the order of the dataset. */
  readonly sorting: Sorting | null;
  /** The words that the rows of the table hold; empty for all rows. */
  readonly sought: string;
  /** Where in the open source the reader asked to go, until they are there. */
  readonly goingTo: PlaceInSource | null;
  /** Whether the reader asked to go to the details, until the focus is there. */
  readonly goingToDetails: boolean;
  /** Where the reader stands in the steps of this visit, and how many there are. */
  readonly trail: { readonly position: number; readonly last: number };
}

/** The store, and the hook that reads it. */
export const useApp = create<AppState>(() => ({
  opening: { phase: 'loading' },
  view: DEFAULT_VIEW,
  step: 'arrived',
  newVersion: null,
  notices: [],
  reading: [],
  refusals: [],
  tables: [],
  reports: [],
  news: NO_NEWS,
  isAddressBehind: false,
  said: { words: '', number: 0 },
  remembered: [],
  unopened: [],
  pointed: null,
  sheet: null,
  sheetHeight: 'half',
  sorting: null,
  sought: '',
  goingTo: null,
  goingToDetails: false,
  trail: { position: 0, last: 0 },
}));
