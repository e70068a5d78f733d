/** What is drawn of something, before anything is printed around it. */
import { inRow, type Markup } from '../../domain/text/markup';
import type { Area } from './words-svg';

/** A part of a drawing, and the rectangles that hold all of it. */
export interface Drawn {
  readonly body: Markup;
  readonly areas: readonly Area[];
}

/** Where the camera of a drawing stands: a point of the model is drawn at k times itself, and then moved. */
export interface DrawnSight {
  readonly k: number;
  readonly x: number;
  readonly y: number;
  /** How high that is which lies below what the camera shows, and does not move with it. */
  readonly below: number;
}

/** A drawing in SVG, and the rectangle that holds all of it; one of no size where nothing is drawn. */
export interface Drawing {
  readonly body: Markup;
  readonly bounds: Area;
  /** From where it is seen; absent where it is drawn in the units of the model. */
  readonly sight?: DrawnSight;
  /** What it says in a sentence of its own; absent where the sentence of the view says it. */
  readonly title?: string;
  /** What must be said beside its numbers alone, each a whole sentence. */
  readonly notes?: readonly string[];
}

/** Parts one over the other, the first of them lowest. */
export const stacked = (parts: readonly Drawn[]): Drawn => ({
  body: inRow(parts.map(({ body }) => body)),
  areas: parts.flatMap(({ areas }) => areas),
});

function boundsOf(areas: readonly Area[], margin: number): Area {
  if (areas.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of areas) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return {
    ...{ x: left - margin, y: top - margin },
    ...{ width: right - left + 2 * margin, height: bottom - top + 2 * margin },
  };
}

/** Something drawn as a whole, with so much room around it. */
export const drawingOf = ({ body, areas }: Drawn, margin: number): Drawing => ({
  body,
  bounds: boundsOf(areas, margin),
});
