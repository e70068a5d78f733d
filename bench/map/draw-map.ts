/** What whoever draws a map is asked to draw. */
import type { LensGraph } from '../../src/domain/lenses/lens';
import type { MadeMap } from './made-flows';

/** Who draws maps, by how their lines are called. */
export const MAP_DRAWERS = ['the app', 'ECharts'] as const;

/** One of them. */
export type MapDrawer = (typeof MAP_DRAWERS)[number];

/** A map that is drawn. */
interface DrawnMap {
  /** Looks at all of it again. */
  readonly reset: () => void;
  readonly destroy: () => void;
}

/** Draws a map in a container that fills the window. */
export type DrawMap = (container: HTMLElement, made: MadeMap, graph: LensGraph) => DrawnMap;
