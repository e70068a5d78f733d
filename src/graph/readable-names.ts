/** Keeps the names of a network as large on the screen as they can be read, and hides those that would collide. */
import type { Core, NodeSingular } from 'cytoscape';
import { namesThatFit } from './names';

/** The size of names on the screen, in pixels, and the least of it in model units, for those who zoom in. */
const ON_SCREEN = 12;
const LEAST = 13;
/** The width of a letter, and the height of a line, as parts of the size. */
const LETTER = 0.58;
const LINE = 1.35;
/** How long the camera has to rest before names are placed anew, in milliseconds. */
const REST = 160;

const isParty = '[part = "party"]';

function areasOf(party: NodeSingular, size: number) {
  const { x, y } = party.position();
  const radius = party.data('width') / 2;
  const width = party.data('name').length * size * LETTER;
  return {
    disc: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    name: { x: x - width / 2, y: y + radius, width, height: size * LINE },
  };
}

/** Watches the camera of a picture; `place` places the names at once, `stop` ends the watch. */
export function keepNamesReadable(cy: Core): { readonly place: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | null = null;

  const place = () => {
    const parties = cy.nodes(isParty).toArray() as NodeSingular[];
    if (parties.length === 0) return;
    const size = Math.round(Math.max(LEAST, ON_SCREEN / cy.zoom()));
    const byWeight = parties.sort((a, b) => b.data('width') - a.data('width'));
    const shown = namesThatFit(byWeight.map((party) => areasOf(party, size)));
    cy.batch(() => {
      for (const [i, party] of byWeight.entries()) {
        if (party.numericStyle('font-size') !== size) party.style('font-size', size);
        party.toggleClass('nameless', !shown[i]);
      }
    });
  };

  // Only when the camera rests: in the middle of a gesture the picture is moved as it is.
  const soon = () => {
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = null;
      place();
    }, REST);
  };
  cy.on('zoom', soon);
  return {
    place,
    stop: () => {
      if (waiting) clearTimeout(waiting);
    },
  };
}
