/** How a map is seen: what a network is, with places that are given and land below them. */
import { laterPart } from '../../ui/later-part';
import { USUAL_FIT } from '../network/camera';
import type { Manner } from '../network/manner';
import { notesOnMap } from './map-notes';
import { paintLand, paintStrip } from './paint-ground';
import { roomOfMap, seeMap } from './see-map';

/** What draws the picture once more, to be taken away. */
const DRAWING = laterPart(() => import('./svg-map'));

const GROUNDS = { map: paintLand, strip: paintStrip };

/** Parties stay in their places, and as large as they are. */
export const MAP: Manner = {
  see: (placed, camera, size) => seeMap(placed, camera, size, GROUNDS),
  room: roomOfMap,
  // Nothing stands above Greenland or below Cape Horn; at its sides lines end in dots.
  fit: { ...USUAL_FIT, margin: { ...USUAL_FIT.margin, down: 2 } },
  isMovable: false,
  caption: ({ discs, lines }) => notesOnMap(discs.values(), lines),
  drawing: async (placed, emphasis, paper) => (await DRAWING.arrive()).mapDrawing(placed, emphasis, paper),
};
