/** How a network is seen that has a layout of its own. */
import { laterPart } from '../../ui/later-part';
import type { Manner } from './manner';
import { seenFrom } from './placed-shapes';
import { NAMING } from './shown-names';

/** What draws the picture once more, to be taken away. */
const DRAWING = laterPart(() => import('./svg-network'));

/** All of it grows as the camera comes nearer, and fills the window. */
export const NETWORK: Manner = {
  see: (placed, camera, size) => {
    const shapes = seenFrom(placed, camera);
    const all = { ...shapes, area: { x: 0, y: 0, ...size }, ground: null };
    return { shapes, camera, naming: NAMING, fades: false, panes: [all] };
  },
  room: (size) => size,
  isMovable: true,
  drawing: async (placed, emphasis, paper) =>
    (await DRAWING.arrive()).networkDrawing(placed, emphasis, paper),
};
