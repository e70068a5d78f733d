/** The headings of the columns stay at the top of the window while what they stand over is moved up below them. */
import type { Core } from 'cytoscape';
import { HEADINGS_AT } from './uncut';

const HEADINGS = '[role = "heading"], [role = "ground"]';

/** Puts the headings above all of the picture, or where they are seen, on a ground of their own. */
export function putHeadings(cy: Core, where: 'above-all' | 'in-sight'): void {
  const top = where === 'in-sight' ? (HEADINGS_AT - cy.pan().y) / cy.zoom() : Number.NEGATIVE_INFINITY;
  for (const heading of cy.nodes(HEADINGS).toArray()) {
    const above: number = heading.data('above');
    const y = Math.max(above, top);
    if (heading.position('y') !== y) heading.position('y', y);
    if (heading.hasClass('stuck') !== y > above) heading.toggleClass('stuck');
  }
}

/** Lets the headings follow the camera. */
export function keepHeadingsInSight(cy: Core): void {
  cy.on('viewport', () => putHeadings(cy, 'in-sight'));
}
