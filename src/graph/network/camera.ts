/** Where the camera stands over a network. */

import type { Camera as Part } from '../../domain/lenses/places';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import {
  FARTHEST,
  isOutside,
  LARGEST_FIT,
  MARGIN,
  NEAREST_PLACES,
  panStep,
  type Side,
  zoomed,
} from '../viewing';

/** A zoom and a shift, as d3-zoom has them: a point of the model is on the screen at k times itself, and then moved. */
export interface Camera {
  /** Pixels for a model unit. */
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The size of a window, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of the model is on the screen. */
export function toScreen({ k, x, y }: Camera, point: Point): Point {
  return { x: point.x * k + x, y: point.y * k + y };
}

/** What of the model is at a point of the screen. */
export function toModel({ k, x, y }: Camera, point: Point): Point {
  return { x: (point.x - x) / k, y: (point.y - y) / k };
}

/** The camera that has a point of the model in the middle of the window. */
export function cameraOver(point: Point, k: number, { width, height }: Size): Camera {
  return { k, x: width / 2 - k * point.x, y: height / 2 - k * point.y };
}

/** How near a camera comes to what it shows all of, at the most, and what stays free around that, in pixels. */
export interface Fit {
  readonly nearest: number;
  readonly margin: { readonly across: number; readonly down: number };
}

/** For what is asked about: neighbours part, who lies about them is still seen, and names have their room. */
export const ASKED_FIT: Fit = { nearest: 2.5, margin: { across: 56, down: 28 } };
/** How all of a picture fits. */
export const USUAL_FIT: Fit = { nearest: LARGEST_FIT, margin: { across: MARGIN, down: MARGIN } };

/** The camera that shows all of a frame, in the middle of the window. */
export function cameraAround(
  { x, y, width, height }: Rectangle,
  size: Size,
  { nearest, margin }: Fit = USUAL_FIT,
): Camera {
  const k = Math.min(
    nearest,
    Math.max(1, size.width - 2 * margin.across) / width,
    Math.max(1, size.height - 2 * margin.down) / height,
  );
  return cameraOver({ x: x + width / 2, y: y + height / 2 }, k, size);
}

/** The camera that shows what is asked about, in the middle of the window: nearer than usual where its ends part only so. */
export const cameraOnAsked = (frame: Rectangle & { readonly parting?: number }, size: Size): Camera =>
  cameraAround(frame, size, {
    ...ASKED_FIT,
    nearest: Math.max(ASKED_FIT.nearest, Math.min(NEAREST_PLACES, frame.parting ?? 0)),
  });

/** The part of the picture that a camera shows in a window. */
export function partSeen(camera: Camera, size: Size): Part {
  const { x, y } = toModel(camera, { x: size.width / 2, y: size.height / 2 });
  return { x, y, width: size.width / camera.k, height: size.height / camera.k };
}

/** The camera that shows all of a part of the picture. */
export function cameraOnPart({ x, y, width, height }: Part, size: Size): Camera {
  const k = Math.min(size.width / width, size.height / height);
  return cameraOver({ x, y }, Math.max(FARTHEST, Math.min(NEAREST_PLACES, k)), size);
}

/** The camera after one press of a button or a key for nearer or farther, over the same point. */
export function zoomedBy(camera: Camera, size: Size, direction: 'in' | 'out'): Camera {
  const { x, y } = partSeen(camera, size);
  return cameraOver({ x, y }, zoomed(camera.k, direction), size);
}

/** The camera that shows more of one side of the window. */
export function pannedBy(camera: Camera, size: Size, towards: Side): Camera {
  const by = panStep(size, towards);
  return { ...camera, x: camera.x + by.x, y: camera.y + by.y };
}

/** The camera over the middle of what is on the screen; null where all of that is in its part of the window already. */
export function cameraToReveal(
  camera: Camera,
  size: Size,
  at: Rectangle | null,
  within: Rectangle | null,
): Camera | null {
  if (!at || !within || !isOutside(within, { ...at, x: at.x - within.x, y: at.y - within.y })) return null;
  const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  return cameraOver(toModel(camera, middle), camera.k, size);
}
