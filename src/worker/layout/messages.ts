/** What the page and the layout worker say to each other. */
import type { NetworkLink, NetworkNode, NetworkPlaces } from './network';

/** A network to place, with the number that its answer shall carry. */
export interface LayoutRequest {
  readonly number: number;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** The places, or why there are none; before that, that it goes on. */
export type LayoutAnswer =
  | { readonly number: number; readonly isGoingOn: true }
  | { readonly number: number; readonly places: NetworkPlaces }
  | { readonly number: number; readonly failure: string };
