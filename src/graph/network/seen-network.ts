/** A network as it is seen now: by which camera, in what window, and what stands out. */
import type { Emphasis } from '../../domain/lenses/lens';
import { memoizeLast } from '../../domain/memoize/memoize';
import { NO_EMPHASIS } from '../../ui/emphasis';
import type { Point } from '../point';
import { type Camera, type Size, toModel } from './camera';
import type { Manner } from './manner';
import type { Look, Seen } from './painting';
import type { PlacedShapes } from './placed-shapes';

/** What changes in how it is seen. */
interface Now {
  camera: Camera;
  /** Kept, because asking the page for it at other times makes the page lay itself out once more. */
  size: Size;
  /** Whether a gesture is under way: then lines do not fade, which takes a third of the time of a picture. */
  isMoving: boolean;
  emphasis: Emphasis;
}

/** What is seen of it. */
export interface SeenNetwork {
  readonly now: Now;
  /** How much of the window the picture itself has. */
  readonly room: () => Size;
  readonly seen: () => Seen;
  /** What is painted. */
  readonly sight: () => Seen &
    Pick<Now, 'isMoving' | 'size'> & { readonly view: Camera; readonly look: Look };
  readonly inModel: (point: Point) => Point;
  /** Takes the size of what it stands in, once that is seen; whether it is another than before. */
  readonly measure: (element: HTMLElement) => boolean;
}

/** Sees shapes that are placed, in the colours of the page. */
export function seenNetwork(
  manner: Manner,
  placed: () => PlacedShapes,
  colours: () => Omit<Look, 'emphasis'>,
): SeenNetwork {
  const now: Now = {
    ...{ camera: { k: 1, x: 0, y: 0 }, size: { width: 0, height: 0 } },
    ...{ isMoving: false, emphasis: NO_EMPHASIS },
  };
  const see = memoizeLast(manner.see);
  const seen = () => see(placed(), now.camera, now.size);
  return {
    now,
    room: () => manner.room(now.size, placed()),
    seen,
    sight: () => {
      const { camera: view, size, isMoving, emphasis } = now;
      const what = seen();
      const look = { ...colours(), emphasis };
      return { ...what, fades: what.fades && !isMoving, isMoving, view, size, look };
    },
    inModel: (point) => toModel(now.camera, point),
    measure: ({ clientWidth: width, clientHeight: height }) => {
      if (width === 0 || (width === now.size.width && height === now.size.height)) return false;
      now.size = { width, height };
      return true;
    },
  };
}
