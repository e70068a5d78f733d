/** The one store. Everything on the screen follows from it and from nothing else. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { LoadFailure } from '../data/loaded';
import type { Guesses } from '../data/register/mapping/guesses';
import type { ImportReport } from '../data/register/part/part-data';
import type { TableInFile } from '../data/register/rows/by-hand';
import type { EncodingDoubt } from '../data/register/rows/encodings';
import type { FirstLineOfTable } from '../data/register/rows/first-line';
import type { SheetsOfFile } from '../data/register/rows/sheets-of-file';
import type { TextRow } from '../data/register/rows/text-row';
import type { DatasetStatement } from '../domain/model/dataset';
import type { ClaimId, DatasetId, SelectableId } from '../domain/model/ids';
import type { FileFailure } from '../messages/file-failure';
import type { FileInReading } from '../messages/file-in-reading';
import { type News, NO_NEWS } from '../messages/news';
import type { Saving } from '../messages/saving';
import type { NewVersion } from '../offline/watch';
import type { Notice } from '../permalink/notice';
import { DEFAULT_VIEW, type Panel, type View } from '../permalink/view';
import type { OpenedFile } from './files/opened-file';
import { filesIn, NEW_VISIT, type Opening, type Visit } from './visit';

export { PRESENTATIONS, type Presentation, type View } from '../permalink/view';
/** What the views need to know of a link and of a failure, handed on with the state. */
export type { LoadFailure, Notice };

/**
 * How the view came about: a discrete act of the reader pushes a step of history, a continuous one replaces the
 * last step, and a view that came from the address leaves history alone.
 */
export type Step = 'push' | 'replace' | 'arrived';

/** A panel that on a phone is a sheet under the graph. */
export type Sheet = Panel;

/** How far a sheet is pulled up; low, there is its head alone with the first line of what it shows. */
export type SheetHeight = 'low' | 'half' | 'full';

/** Where to go in the source that is open: to the passage of a claim, or to the beginning. */
export interface PassageInSource {
  readonly claim: ClaimId | null;
}

/** Where in the details to go: to their title, or to the question how it is connected. */
export type PartOfDetails = 'title' | 'question';

/** Why a file that a person opened was not taken. */
export type FileRefusal = (FileFailure | LoadFailure) & {
  /** Opens it again, where that may go better. */
  readonly again?: () => void;
  /** Asks how its table stands in it, where one may be found by hand. */
  readonly byHand?: () => void;
  /** The file itself, where it has faults that may be mended at the desk. */
  readonly file?: File;
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
  /** Which sheet it is, where the file is a workbook. */
  readonly sheets: SheetsOfFile | null;
  readonly firstLine: FirstLineOfTable;
  /** How it stands in its file. */
  readonly inFile?: TableInFile;
}

/**
 * What a person goes to the desk for: to make a case file, to change one that is open or a claim of it, to go on with one that
 * this device keeps, by what it is kept under, to mend one that was refused, or to go on with what is there.
 */
export type DeskTask =
  | { readonly act: 'new' | 'go-on' }
  | { readonly act: 'edit'; readonly id: DatasetId; readonly claim?: ClaimId }
  | { readonly act: 'kept'; readonly id: string }
  /** One that was refused for its faults, to be mended. */
  | { readonly act: 'mend-file'; readonly statement: DatasetStatement; readonly file: string };

/** A menu of what can be done with a thing of the picture. */
export interface OpenMenu {
  readonly of: SelectableId;
  /** Where it was asked for, in CSS pixels from the corner of the window. */
  readonly x: number;
  readonly y: number;
}

/** What was last said aloud. */
interface Announcement {
  readonly words: string;
  /** Tells apart two that have the same words. */
  readonly number: number;
}

/** The state of the app. `view` is what a link holds; the rest is gone with the page. */
export interface AppState {
  readonly opening: Opening;
  readonly visit: Visit;
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
  /** The file that is written to be saved; null where none is. */
  readonly saving: Saving | null;
  /** What became of the last files, of a link or of a step; none once it has been on the screen for a while. */
  readonly news: readonly News[];
  /** Whether the browser has refused the address of what is seen, so that the one that it shows is of an earlier view. */
  readonly isAddressBehind: boolean;
  /** For those who hear the page; empty once it has been there for a while. */
  readonly announcement: Announcement;
  /** The files that this device keeps for the next visit. */
  readonly remembered: readonly DatasetId[];
  /** Those among them that no longer open. */
  readonly unopened: readonly UnopenedFile[];
  /** Sheets that are not joined, since others of their file which are open tell all of theirs. */
  readonly apart: readonly OpenedFile[];
  /** What the pointer or the focus is on. */
  readonly pointed: SelectableId | null;
  /** What a menu is open for, and where in the window; null where none is. */
  readonly menu: OpenMenu | null;
  /** What the desk was opened for; null where it is closed. */
  readonly desk: DeskTask | null;
  /** The panel that is open where it does not stand beside the graph by itself. */
  readonly sheet: Sheet | null;
  /** Whether it leaves the graph the other half of the window. */
  readonly sheetHeight: SheetHeight;
  /** The words that the rows of the table hold; empty for all rows. */
  readonly sought: string;
  /** Where in the open source the reader asked to go, until they are there. */
  readonly goingTo: PassageInSource | null;
  /** Whether the years follow one another by themselves. */
  readonly isPlaying: boolean;
  /** Where in the details the reader asked to go, until the focus is there. */
  readonly goingToDetails: PartOfDetails | null;
  /** Where the reader stands in the steps of this visit, and how many there are. */
  readonly trail: { readonly position: number; readonly last: number };
}

const store = create<AppState>(() => ({
  opening: { phase: 'loading', stop: new AbortController(), kept: [] },
  visit: NEW_VISIT,
  view: DEFAULT_VIEW,
  step: 'arrived',
  newVersion: null,
  notices: [],
  reading: [],
  refusals: [],
  tables: [],
  reports: [],
  saving: null,
  news: NO_NEWS,
  isAddressBehind: false,
  announcement: { words: '', number: 0 },
  remembered: [],
  unopened: [],
  apart: [],
  pointed: null,
  menu: null,
  desk: null,
  sheet: null,
  sheetHeight: 'half',
  sought: '',
  goingTo: null,
  isPlaying: false,
  goingToDetails: null,
  trail: { position: 0, last: 0 },
}));

/** The hook that reads the store. */
export const useApp: UseBoundStore<Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'>> =
  store;

/** Changes the store: for actions, which are the modules in the folder of that name, and for nothing else. */
export const { setState } = store;

/** The files that are joined to what is open now. */
export function openFilesNow(): readonly OpenedFile[] {
  return filesIn(useApp.getState().opening);
}
