import type { Dataset, Member } from './dataset';
import type { RelationshipId, SourceId } from './ids';

/** What a reader wants to cite; the caption of a figure is the plain sentence of the view. */
export type CitedThing =
  | { readonly type: 'relationship'; readonly id: RelationshipId }
  | { readonly type: 'source'; readonly id: SourceId }
  | { readonly type: 'figure'; readonly caption: string }
  | { readonly type: 'dataset' };

/** Another dataset that a figure shows something of, and which file it was. */
export type OtherDataset = Pick<Member, 'title' | 'version' | 'credit'> & { readonly sha256: string };

/** Where, in what state and when the thing was seen. */
export interface Occasion {
  readonly dataset: Dataset;
  /** The SHA-256 of the dataset's file, in lower-case hexadecimal. */
  readonly datasetHash: string;
  /** The other datasets of a figure; absent where there are none. */
  readonly others?: readonly OtherDataset[];
  /** The rows of the relationships that a figure shows; absent for what is no figure. */
  readonly rows?: Uint32Array;
  /** The whole link, `https://…`, that opens the app on the thing. */
  readonly permalink: string;
  /** The day on which it was seen, `YYYY-MM-DD`. */
  readonly accessed: string;
}
