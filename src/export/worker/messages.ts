/** What the page and the export worker say to each other. */
import type { AppFiles } from '../../data/one-file';
import type { FilesChosen } from '../../domain/columns/releases';
import type { Side } from '../../domain/compare/sides';
import type { Counting } from '../../domain/model/counting';
import type { Language } from '../../domain/text/languages';
import type { Estimates } from '../../domain/views/caveats';
import type { ExportProgress } from '../../domain/views/exporting';
import type { AboutView } from '../view/exported-view';
import type { PackedWhole } from './packed';

/** A view to be written in a form. */
export interface ExportRequest {
  readonly whole: PackedWhole;
  /** The rows of the relationships that are visible, in the order of the table. */
  readonly rows: Uint32Array;
  /** On which side of a comparison each of them is; absent where nothing is compared. */
  readonly sides?: readonly Side[];
  /** What of deals counts in sums; null where all does. */
  readonly counting: Counting | null;
  /** Which files are looked at, on each side of a comparison; absent where no register has several releases open. */
  readonly looked?: Readonly<Record<'a' | 'b', FilesChosen>>;
  /** How much of what is compared rests on estimates, of each side where these are files; absent where nothing is compared. */
  readonly estimates?: readonly Estimates[];
  readonly about: AboutView;
  /** The form, by its place in the list. */
  readonly form: number;
  /** In which what is written for people is written. */
  readonly language: Language;
  /** The app itself, for a form that holds it. */
  readonly app?: AppFiles;
}

/** What was written. */
export type Written = string | Uint8Array<ArrayBuffer>;

/** What the worker says. */
export type ExportAnswer =
  | { readonly type: 'progress'; readonly progress: ExportProgress }
  | { readonly type: 'done'; readonly content: Written }
  | { readonly type: 'failed'; readonly message: string };
