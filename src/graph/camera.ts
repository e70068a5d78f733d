/** Where the camera stands over the picture. */
import type { Core } from 'cytoscape';
import type { Rectangle } from './rectangle';

const MARGIN = 20;
const LARGEST_FIT = 1.3;
const ZOOM_STEP = 1.25;
/** Below this zoom letters are too small to read: then the width is fitted, and the reader pans down. */
const LEAST_READABLE = 0.6;

/** All of the frame, in the middle of the window. */
function fitFrame(cy: Core, { x, y, width, height }: Rectangle): void {
  const room = { width: cy.width() - 2 * MARGIN, height: cy.height() - 2 * MARGIN };
  const zoom = Math.min(LARGEST_FIT, room.width / width, room.height / height);
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * (x + width / 2), y: cy.height() / 2 - zoom * (y + height / 2) },
  });
}

/** All of the picture, or of the frame where it has one. */
export function fitWindow(cy: Core, frame: Rectangle | null): void {
  if (frame) {
    fitFrame(cy, frame);
    return;
  }
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > LARGEST_FIT) {
    cy.zoom(LARGEST_FIT);
    cy.center();
  }
}

/** The first sight of a picture: all of it where that is readable, else its top in full width. */
export function beginAt(cy: Core, frame: Rectangle | null): void {
  fitWindow(cy, frame);
  if (frame || cy.elements().empty() || cy.zoom() >= LEAST_READABLE) return;
  const box = cy.elements().boundingBox();
  const zoom = Math.min(1, (cy.width() - 2 * MARGIN) / box.w);
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * (box.x1 + box.w / 2), y: MARGIN - zoom * box.y1 },
  });
}

/** One step nearer or farther, about the middle of the window. */
export function zoomStep(cy: Core, direction: 'in' | 'out'): void {
  const level = direction === 'in' ? cy.zoom() * ZOOM_STEP : cy.zoom() / ZOOM_STEP;
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Whether a place is not all in the window. */
export function isOutside(cy: Core, { x, y, width, height }: Rectangle): boolean {
  return x < 0 || y < 0 || x + width > cy.width() || y + height > cy.height();
}
