/** How a network is seen that has a layout of its own. */
import { laterPart } from '../../ui/later-part';
import { cameraAround } from './camera';
import type { Manner } from './manner';
import { seenFrom } from './placed-shapes';

/** What draws the picture once more, to be taken away. */
const DRAWING = laterPart(() => import('./svg-network'));

/** All of it grows as the camera comes nearer, and fills the window. */
export const NETWORK: Manner = {
  see: (placed, camera, size) => {
    const shapes = seenFrom(placed, camera);
    return { shapes, camera, panes: [{ ...shapes, area: { x: 0, y: 0, ...size }, ground: null }] };
  },
  around: cameraAround,
  isMovable: true,
  drawing: async (placed, emphasis, paper) =>
    (await DRAWING.arrive()).networkDrawing(placed, emphasis, paper),
};
