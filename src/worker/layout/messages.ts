/** What the page and the layout worker say to each other. */
import type { NetworkLink, NetworkNode, NetworkPositions } from './network';

/** A network to place, with the number that its answer shall carry. */
export interface LayoutRequest {
  readonly number: number;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** The positions, or why there are none; before that, that it goes on. */
export type LayoutAnswer =
  | { readonly number: number; readonly isGoingOn: true }
  | { readonly number: number; readonly positions: NetworkPositions }
  | { readonly number: number; readonly failure: string };
