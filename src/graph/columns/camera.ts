/** Where the camera stands over the picture. */
import type { Core } from 'cytoscape';
import { LARGEST_FIT, MARGIN, ZOOM_STEP } from '../viewing';

/** Below this zoom letters are too small to read: then the width is fitted, and the reader pans down. */
const LEAST_READABLE = 0.6;

/** All of the picture. */
export function fitWindow(cy: Core): void {
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > LARGEST_FIT) {
    cy.zoom(LARGEST_FIT);
    cy.center();
  }
}

/** The first sight of a picture: all of it where that is readable, else its top in full width. */
export function beginAt(cy: Core): void {
  fitWindow(cy);
  if (cy.elements().empty() || cy.zoom() >= LEAST_READABLE) return;
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
