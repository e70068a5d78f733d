/** Who draws the matrix, and what each is asked to do. */

import type { FacetIndex } from '../../src/domain/columns/facet-index';
import type { Dataset } from '../../src/domain/model/dataset';

/** Everybody who draws it. */
export const DRAWN_BY = ['the app', 'echarts'] as const;

/** One of them. */
export type DrawnBy = (typeof DRAWN_BY)[number];

/** A register, and how many rows and columns are to be drawn of it; null for as many as the app shows by itself. */
export interface Asked {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  readonly most: number | null;
}

/** Something that draws a matrix in an element. */
export interface Drawer {
  /** Adds up what is visible and draws it, all of it anew. */
  readonly draw: (asked: Asked) => void;
  readonly clear: () => void;
  /** What tells whether it has been drawn anew: two states that look different are different. */
  readonly state: () => string;
}

/** Makes a drawer for an element. */
export type MakeDrawer = (element: HTMLElement) => Drawer;
