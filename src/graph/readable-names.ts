/** Keeps the names of a network as large on the screen as they can be read, and leaves out those that would collide. */
import type { ElementDefinition } from 'cytoscape';
import { namesThatFit } from './names';

/** The size of names on the screen, in pixels, and the least of it in model units, for those who zoom in. */
const ON_SCREEN = 12;
const LEAST = 13;
/** The width of a letter, and the height of a line, as parts of the size. */
const LETTER = 0.58;
const LINE = 1.35;

const isParty = ({ data }: ElementDefinition) => data['part'] === 'party';
const radiusOf = ({ data }: ElementDefinition) => (data['width'] as number) / 2;

function areasOf(party: ElementDefinition, size: number) {
  const { x, y } = party.position ?? { x: 0, y: 0 };
  const radius = radiusOf(party);
  const width = (data(party, 'name') as string).length * size * LETTER;
  return {
    disc: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    name: { x: x - width / 2, y: y + radius, width, height: size * LINE },
  };
}

function data(element: ElementDefinition, field: string): unknown {
  return element.data[field];
}

/** The elements of a picture with the names that there is room for at a zoom; pictures without parties stay as they are. */
export function withReadableNames(
  elements: readonly ElementDefinition[],
  zoom: number,
): readonly ElementDefinition[] {
  const parties = elements.filter(isParty).sort((a, b) => radiusOf(b) - radiusOf(a));
  if (parties.length === 0) return elements;
  const letters = Math.round(Math.max(LEAST, ON_SCREEN / zoom));
  const fits = namesThatFit(parties.map((party) => areasOf(party, letters)));
  const labels = new Map(parties.map((party, i) => [party, fits[i] ? data(party, 'name') : '']));
  return elements.map((element) =>
    labels.has(element)
      ? { ...element, data: { ...element.data, letters, label: labels.get(element) } }
      : element,
  );
}
