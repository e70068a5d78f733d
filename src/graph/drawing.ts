import type { ReactNode } from 'react';
import type { FacetIndex } from '../domain/columns/facet-index';
import type { Emphasis, LensGraph } from '../domain/lenses/lens';
import type { Order } from '../domain/lenses/matrix/orders';
import type { Camera, MovedNode, Spacing } from '../domain/lenses/places';
import type { Dataset } from '../domain/model/dataset';
import type { Palette } from '../ui/palette';

/** The graph of what is visible, and how it is to look. */
export interface VisibleGraph {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  readonly graph: LensGraph;
  readonly emphasis: Emphasis;
  /** The nodes that a reader moved. */
  readonly moved: readonly MovedNode[];
  /** How far apart columns stand; null where nobody chose. */
  readonly spacing: Spacing | null;
  /** By what rows and columns are ordered. */
  readonly order: Order;
  /** The rows of what is visible. */
  readonly rows: Uint32Array;
  readonly palette: Palette;
  /** How wide its picture is to be, about, in pixels; absent for as wide as all of it needs to be read. */
  readonly within?: number;
  /** How high the window is through which a part of it is seen, in pixels; absent for as high as it has to be. */
  readonly height?: number;
  /** The part of it that is seen; absent for all of it. */
  readonly seen?: Camera;
  /** The graph that is drawn beside it: both have the same names at the same places. */
  readonly beside?: LensGraph;
}

/** How much of a picture is drawn. */
export type Extent = Pick<VisibleGraph, 'within' | 'height' | 'seen'>;

/** How a lens is drawn: each lens has one row in drawings.ts, and its picture in SVG one in pictures.ts. */
export interface LensDrawing {
  /**
   * The graph of what is visible, mostly on a surface of its own, in a GraphStage. What draws without one calls
   * `announceReady` when it is drawn: what waits for the first picture, as the copy for days without a network does,
   * waits for that.
   */
  readonly Drawing: () => ReactNode;
  /** What a reader can choose of this lens alone; absent for nothing. */
  readonly Controls?: () => ReactNode;
  /** Fetches what it needs, when there is time. */
  readonly fetch: () => void;
  /** Makes it ready while something is on its way that it will show. */
  readonly useAhead: (isExpected: boolean) => void;
}
