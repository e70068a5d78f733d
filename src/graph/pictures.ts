/**
 * The picture of each lens in SVG: where it is not on the screen, for pages that are built, and for whoever judges pictures.
 * What draws it is fetched when it is wanted. A lens that is missing here does not compile.
 */
import type { Lens } from '../domain/lenses/lenses';
import { laterPart } from '../ui/later-part';
import type { Drawing } from '../ui/svg/drawing';
import type { VisibleGraph } from './drawing';
import type { PlaceBoxes } from './network/network-picture';

/** How the picture of a lens is made. */
interface LensPicture {
  /** Fetches what draws it, for whoever cannot when it is wanted. */
  readonly arrive: () => Promise<unknown>;
  /** Draws what is visible. @param place what finds the positions of boxes, where no rule does */
  readonly draw: (visible: VisibleGraph, place: PlaceBoxes) => Promise<Drawing>;
  /** Whether it stands in columns, which a page draws once for each width of its window; else once, as large as can be read. */
  readonly inColumns?: true;
}

const COLUMNS = laterPart(() => import('./columns/columns-picture'));
const NETWORK = laterPart(() => import('./network/network-picture'));
const MATRIX = laterPart(() => import('./matrix/matrix-picture'));
const MAP = laterPart(() => import('./map/map-picture'));

/** The list. */
export const PICTURES: Readonly<Record<Lens, LensPicture>> = {
  systems: {
    arrive: COLUMNS.arrive,
    draw: async (visible) => (await COLUMNS.arrive()).columnsPicture(visible),
    inColumns: true,
  },
  parties: {
    arrive: NETWORK.arrive,
    draw: async (visible, place) => (await NETWORK.arrive()).networkPicture(visible, place),
  },
  matrix: { arrive: MATRIX.arrive, draw: async (visible) => (await MATRIX.arrive()).matrixPicture(visible) },
  map: { arrive: MAP.arrive, draw: async (visible) => (await MAP.arrive()).mapPicture(visible) },
};
