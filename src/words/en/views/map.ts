import { formatNumber, listed } from '../grammar/grammar';

/** More names than these beside the map would be a list of their own: the table has them. */
const MAX_NAMED = 8;

/** The names of those beside the map, and how many more there are. */
function namesBeside(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return listed(more > 1 ? [...names.slice(0, MAX_NAMED), `${formatNumber(more)} others`] : names, 'and');
}

/** The map, and what must be known of it. */
export const map = {
  /** Over the strip of those that have no place on it. */
  notOnMap: 'Not on the map',
  beside: (names: readonly string[]) => `Not on the map: ${namesBeside(names)}.`,
  /** What opens the following where there is little room. */
  aboutMap: 'Borders, places and lines',
  /** Whose shapes these are, which borders they have, and where parties stand; each a whole sentence. */
  about: [
    'Borders: Natural Earth, by who is in control; dashed ones are disputed, wholly or in part.',
    'States stand at their capital, former states where theirs was.',
  ],
  /** Where lines go on elsewhere. */
  goesOn: {
    edge: 'A line that ends in dots at one edge of the map goes on at the other, where that is the shorter way.',
    beside: 'Lines to those that are not on the map are drawn in two short pieces.',
  },
  zoomTo: 'Zoom to',
  /** The ends and steps of ways, the ends of a line, or all around the centres of a neighbourhood. */
  asked: 'What is asked about',
  /** Where a reader looks at no part of the list. */
  elsewhere: 'another part',
  regions: {
    world: 'The whole map',
    europe: 'Europe',
    'middle-east': 'Middle East',
    africa: 'Africa',
    'south-asia': 'South Asia',
    'east-asia': 'East Asia',
    'north-america': 'North America',
    'latin-america': 'Latin America',
  },
};
