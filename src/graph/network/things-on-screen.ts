/** What of a network is where on the screen: all points here are on the canvas, in pixels. */
import type { LineId } from '../../domain/lenses/lens';
import type { PartyId, SelectableId } from '../../domain/model/ids';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import { toModel, toScreen } from './camera';
import { boxOnScreen, discAt, thingAt } from './hits';
import type { Seen } from './painting';
import type { Disc } from './shapes';

/** How far from a line the pointer is still on it. */
const REACH = 5;
/** How far from the middle of a party the pointer is still on it, however small its disc. */
const TARGET = 12;

/** What can be asked about the screen. */
interface ThingsOnScreen {
  readonly middleOf: (disc: Disc) => Point;
  /** The party there, where it can be moved. */
  readonly movableAt: (point: Point) => Disc | null;
  readonly thingAt: (point: Point) => PartyId | LineId | null;
  /** Where a party, or the middle of a line, is; null where it is not drawn. */
  readonly whereIs: (id: SelectableId) => Rectangle | null;
}

type Sight = Pick<Seen, 'shapes' | 'camera' | 'panes'>;

const isIn = ({ x, y, width, height }: Rectangle, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** The shapes with the lines that are painted at a point: what runs on below a higher pane is not there. */
function paintedAt({ shapes, panes }: Sight, point: Point): Seen['shapes'] {
  const pane = panes.findLast(({ area }) => isIn(area, point));
  return pane ? { ...shapes, lines: pane.lines } : shapes;
}

/** Answers by what is seen when it is asked. */
export function thingsOnScreen(seen: () => Sight, isMovable: boolean): ThingsOnScreen {
  return {
    middleOf: (disc) => toScreen(seen().camera, disc),
    movableAt: (point) => {
      if (!isMovable) return null;
      const { shapes, camera } = seen();
      return discAt(shapes, toModel(camera, point), TARGET / camera.k);
    },
    thingAt: (point) => {
      const { camera } = seen();
      const reach = { disc: TARGET / camera.k, line: REACH / camera.k };
      return thingAt(paintedAt(seen(), point), toModel(camera, point), reach);
    },
    whereIs: (id) => {
      const { shapes, camera } = seen();
      return boxOnScreen(shapes, camera, id);
    },
  };
}
