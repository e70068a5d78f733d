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
const REST = 90;

const isName = '[role = "name"]';

function discOf(cy: Core, name: NodeSingular): NodeSingular {
  return cy.getElementById(name.data('belongsTo'));
}

function areasOf(name: NodeSingular, disc: NodeSingular, size: number) {
  const { x, y } = disc.position();
  const [radius, height] = [disc.data('width') / 2, size * LINE];
  const width = name.data('text').length * size * LETTER;
  return {
    disc: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    name: { x: x - width / 2, y: y + radius, width, height },
  };
}

/** Watches the camera of a picture; `place` places the names at once, `stop` ends the watch. */
export function keepNamesReadable(cy: Core): { readonly place: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | null = null;

  const place = () => {
    const names = cy.nodes(isName).toArray() as NodeSingular[];
    if (names.length === 0) return;
    const size = Math.max(LEAST, ON_SCREEN / cy.zoom());
    // The weightiest come first among the elements.
    const areas = names.map((name) => areasOf(name, discOf(cy, name), size));
    const shown = namesThatFit(areas);
    cy.batch(() => {
      for (const [i, name] of names.entries()) {
        const area = areas[i]?.name;
        if (!area) continue;
        if (name.data('letters') !== size) name.data('letters', size);
        name.position({ x: area.x + area.width / 2, y: area.y + area.height / 2 });
        name.toggleClass('hidden', !shown[i]);
      }
    });
  };

  const soon = () => {
    waiting ??= setTimeout(() => {
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
