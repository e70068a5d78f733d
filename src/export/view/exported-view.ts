/** What every form of a view is written from: the relationships that are visible, and what each file says of them. */
import type { AppFiles } from '../../data/one-file';
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Side } from '../../domain/compare/sides';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { Dataset, Member } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';

/** A dataset that the view shows something of, and which file it was. */
export interface ExportedMember extends Member {
  /** SHA-256 of its file, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What is said of a view wherever it is taken. */
export interface AboutView {
  /** The plain sentence: "7 of 12 relationships, …". */
  readonly sentence: string;
  /** The whole link, `https://…`, that opens the app on exactly this. */
  readonly permalink: string;
  /** The day on which it was taken, `YYYY-MM-DD`. */
  readonly day: EdtfDate;
  /** The datasets that are open, the first of them the one that the others are joined to. */
  readonly members: readonly [ExportedMember, ...ExportedMember[]];
  /** What a file of it is called, without an ending: "armsgraph-russia-to-venezuela-2000-2015". */
  readonly name: string;
}

/** A view, to be taken away whole. */
export interface ExportedView {
  readonly about: AboutView;
  readonly dataset: Dataset;
  /** With what counts in sums. */
  readonly index: FacetIndex;
  /** The rows of the relationships that are visible, in the order of the table. */
  readonly rows: Uint32Array;
  /** The same relationships, made in full. */
  readonly relationships: readonly Relationship[];
  /** Where two filters are compared, on which side each of the relationships is; absent where nothing is compared. */
  readonly sides?: readonly Side[];
  /** What must be said beside the numbers, each a whole sentence: that TIV is no money, what rests on estimates. */
  readonly caveats: readonly string[];
  /** The app itself, for a form that holds it; absent where none is to be written. */
  readonly app?: AppFiles;
}
