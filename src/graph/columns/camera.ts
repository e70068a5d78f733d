/** Where the camera stands over the picture. */
import type {
  BoundingBox12,
  BoundingBoxWH,
  CollectionReturnValue,
  Core,
  SingularElementReturnValue,
} from 'cytoscape';
import { LARGEST_FIT, MARGIN, ZOOM_STEP } from '../viewing';
import { putHeadings } from './headings-in-sight';
import { LETTERS } from './style-block';

/** No letter is smaller than this at the first sight of a picture, in pixels. */
const LEAST_LETTERS = 11;
const LEAST_READABLE = LEAST_LETTERS / LETTERS.words;

/** All of the picture. */
export function fitWindow(cy: Core): void {
  putHeadings(cy, 'above-all');
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > LARGEST_FIT) {
    cy.zoom(LARGEST_FIT);
    cy.center();
  }
}

/** The node that most lines meet at. */
function hubOf(cy: Core): SingularElementReturnValue {
  return cy.nodes('[part = "node"]').max((node) => node.degree(false)).ele;
}

/** How far to move a picture so that this point comes to the middle of the window, as far as the picture goes. */
function panTo(window: number, zoom: number, [from, to]: readonly [number, number], centre: number): number {
  const [first, last] = [MARGIN - zoom * from, window - MARGIN - zoom * to];
  if (first <= last) return (first + last) / 2;
  return Math.max(last, Math.min(first, window / 2 - zoom * centre));
}

function centreOf({ x1, y1, w, h }: BoundingBox12 & BoundingBoxWH) {
  return { x: x1 + w / 2, y: y1 + h / 2 };
}

/**
 * The point that the first sight is about: the middle of what is chosen, or, where that is larger than the window, the
 * node that its line makes for first.
 */
function centreOfAttention(cy: Core, chosen: CollectionReturnValue, window: { w: number; h: number }) {
  if (chosen.empty()) return centreOf(hubOf(cy).boundingBox());
  const box = chosen.boundingBox();
  const line = chosen.edges().first();
  const fits = box.w <= window.w && box.h <= window.h;
  return fits || line.empty() ? centreOf(box) : line.targets().first().position();
}

/**
 * The first sight of a picture: all of it where that is readable, else as much as is, about what is chosen, or about
 * the hub of it all.
 */
export function beginAt(cy: Core, chosen: CollectionReturnValue): void {
  fitWindow(cy);
  if (cy.elements().empty() || cy.zoom() >= LEAST_READABLE) return;
  const box = cy.elements().boundingBox();
  const zoom = Math.min(1, Math.max(LEAST_READABLE, (cy.width() - 2 * MARGIN) / box.w));
  const { x, y } = centreOfAttention(cy, chosen, { w: cy.width() / zoom, h: cy.height() / zoom });
  cy.viewport({
    zoom,
    pan: {
      x: panTo(cy.width(), zoom, [box.x1, box.x2], x),
      y: panTo(cy.height(), zoom, [box.y1, box.y2], y),
    },
  });
}

/** One step nearer or farther, about the middle of the window. */
export function zoomStep(cy: Core, direction: 'in' | 'out'): void {
  const level = direction === 'in' ? cy.zoom() * ZOOM_STEP : cy.zoom() / ZOOM_STEP;
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
