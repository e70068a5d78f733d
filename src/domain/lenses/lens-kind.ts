/** What a lens is and does: each lens is one row of the list in lenses.ts. */

import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { Category } from '../model/system';
import type { Flow, Width } from './flows';
import type { FoldTo } from './folds/fold-to';
import type { LensGraph, LineAt, LineId } from './lens';
import type { LensSigns } from './lens-signs';

/** The rows of each part of an answer, such as a way, in the order in which they are told. */
export type AskedRows = readonly (readonly number[])[];

/** Picks among flows those that are drawn because they are asked about. */
export type PickAsked = (
  flows: readonly Flow[],
  of: {
    readonly idOf: (flow: Flow) => LineId;
    readonly lineAt: LineAt;
    readonly width: Width;
    /** So many for an answer at the most; as many as a picture of pairs holds where none is given. */
    readonly most?: number;
  },
) => ReadonlySet<Flow>;

/** The pairs that are drawn, and what is to be told of the choice. */
export interface ChosenPairs extends Pick<LensGraph, 'oneSided' | 'byUnit'> {
  readonly shown: readonly Flow[];
}

/** Chooses so many of all pairs. */
export type ChoosePairs = (flows: readonly Flow[], of: Pick<DecidedChoice, 'width' | 'most'>) => ChosenPairs;

/** What a reader has chosen for a lens. */
export interface LensChoice {
  readonly width: Width;
  /** How many lines, or rows and columns, at the most; null for as many as the lens shows by itself. */
  readonly most: number | null;
  /** The categories that stand open. */
  readonly opened: readonly Category[];
  /** The rows of all for whom there is to be room, so that nodes keep their places; null where it is made anew for what is visible. */
  readonly frame?: Uint32Array | null;
  /** To what parties are folded; null where they are not. */
  readonly fold?: FoldTo | null;
  /** What picks the lines that are asked about; null where none are. */
  readonly asked?: PickAsked | null;
  /** What chooses the pairs, where two filters are compared and the lens draws first what differs most; null where not. */
  readonly choosePairs?: ChoosePairs | null;
}

/** The same, with the number of lines decided. */
export type DecidedChoice = LensChoice & { readonly most: number };

/** What of that decides which pairs are drawn. */
export type LensOptions = Pick<DecidedChoice, 'width' | 'most' | 'asked' | 'choosePairs'>;

/** A way to lay out relationships as a graph. */
export interface LensKind {
  /** How many lines it shows by itself, or rows and columns: as many as can be read. */
  readonly linesByItself: number;
  /** How many where there are two pictures side by side; absent for as many. */
  readonly linesApart?: number;
  /** What it draws, which its legend explains. */
  readonly signs: LensSigns;
  /** Whether a category of weapons can be opened in it. */
  readonly opensCategories: boolean;
  /** Whether parties can be folded in it to a few; absent where they cannot. */
  readonly folds?: true;
  /** As what it draws what is selected however weak it is; absent where it does not. */
  readonly drawsSelected?: 'pairs' | 'flows';
  /** Whether it draws the lines first that differ most, where two filters are compared; absent where the strongest. */
  readonly comparesFirst?: true;
  /** Whether its picture can be made for more rows than are visible, so that nodes keep their places; absent where they do anyway. */
  readonly takesFrame?: true;
  /** Whether its lines stand for several relationships each, in the graph of those in these rows. */
  readonly isBundled: (index: FacetIndex, visible: Uint32Array) => boolean;
  /** Which line each relationship is part of, in the graph of those in these rows. */
  readonly lineAt: (index: FacetIndex, visible: Uint32Array, opened: LensChoice['opened']) => LineAt;
  /** The graph of the relationships in these rows. */
  readonly graph: (
    dataset: Dataset,
    index: FacetIndex,
    visible: Uint32Array,
    choice: DecidedChoice,
  ) => LensGraph;
}
