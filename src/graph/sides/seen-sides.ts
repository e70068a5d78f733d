/** From where both pictures of a comparison are seen: through two windows of one size, by one camera. */
import type { Camera as Part } from '../../domain/lenses/places';
import type { DrawnSight } from '../../ui/svg/drawing';
import { type Camera, cameraOnPart, cameraOver, partSeen, type Size } from '../network/camera';
import type { Rectangle } from '../rectangle';

/** Both pictures as they are drawn, and what they are first seen by. A camera has the pixels of its window. */
export interface SeenSides {
  /** The size of each window, in pixels. */
  readonly size: Size;
  /** How high that is at the foot of a window which does not move with the camera. */
  readonly below: number;
  /** Where the camera stood that they were drawn by. */
  readonly drawnBy: Camera;
  /** Where it stands at first. */
  readonly first: Camera;
  /** Where all of them is seen. */
  readonly whole: Camera;
}

/** Less than this is not worth a window, in pixels, however little room there is. */
const MIN_HEIGHT = 220;

/** The window for a picture in a room: as high as the picture is there, where it fits. */
export function windowFor(frame: Rectangle, { width, height }: Size): Size {
  const scale = Math.min(1, width / Math.max(1, frame.width));
  return { width, height: Math.ceil(Math.min(frame.height * scale, Math.max(MIN_HEIGHT, height))) };
}

const AS_DRAWN: DrawnSight = { k: 1, x: 0, y: 0, below: 0 };

/** A picture that was drawn as a whole, in a window: across as it fits, and from its top on; or all of it. */
function seenAt(frame: Rectangle, { k, x, y }: Camera, size: Size, scale: number): Camera {
  const across = (size.width - scale * frame.width) / 2;
  const down = Math.max(0, (size.height - scale * frame.height) / 2);
  return { k: k * scale, x: across + scale * (x - frame.x), y: down + scale * (y - frame.y) };
}

/** How pictures are seen that were drawn as a whole, in a frame. */
export function seenWhole(frame: Rectangle, size: Size, sight: DrawnSight = AS_DRAWN): SeenSides {
  const across = Math.min(1, size.width / Math.max(1, frame.width));
  const all = Math.min(across, size.height / Math.max(1, frame.height));
  return {
    ...{ size, below: across * sight.below, drawnBy: sight },
    first: seenAt(frame, sight, size, across),
    whole: seenAt(frame, sight, size, all),
  };
}

/** How much of its window a picture has that moves with the camera. */
export const roomIn = ({ size, below }: Pick<SeenSides, 'size' | 'below'>): Size => ({
  ...size,
  height: Math.max(1, size.height - below),
});

/** The part of the picture that a camera shows. */
export const partIn = (seen: SeenSides, camera: Camera): Part => partSeen(camera, roomIn(seen));

/** The camera that shows all of a part. */
export const cameraIn = (seen: SeenSides, part: Part): Camera => cameraOnPart(part, roomIn(seen));

/** What moves a picture that was drawn by one camera to where another sees it. */
export function movedTo(camera: Camera, drawnBy: Camera): Camera {
  const k = camera.k / drawnBy.k;
  return { k, x: camera.x - k * drawnBy.x, y: camera.y - k * drawnBy.y };
}

/** Whether two cameras see the same, as far as anybody could tell. */
export const isSameCamera = (one: Camera, other: Camera): boolean =>
  Math.abs(one.x - other.x) < 0.5 && Math.abs(one.y - other.y) < 0.5 && Math.abs(one.k / other.k - 1) < 0.001;

/** The camera that has a point of the window in its middle, from as near. */
export const centredOn = (
  camera: Camera,
  { x, y }: { readonly x: number; readonly y: number },
  size: Size,
): Camera => cameraOver({ x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k }, camera.k, size);
