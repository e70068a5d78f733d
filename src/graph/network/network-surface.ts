/** The drawing surface of the parties lens: a canvas that is painted in one go, however much of it has changed. */

import type { MovedNode, Camera as Part } from '../../domain/lenses/places';
import type { SelectableId } from '../../domain/model/ids';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { laterPart } from '../../ui/later-part';
import type { Palette } from '../../ui/palette';
import type { Point } from '../point';
import { type Rectangle, sameRectangle } from '../rectangle';
import type { Surface, SurfaceEvents } from '../surface';
import { isOutside, panStep, zoomed } from '../viewing';
import { type Camera, cameraAround, cameraOnPart, cameraOver, partSeen, toModel, toScreen } from './camera';
import { type GestureTarget, listenTo } from './gestures';
import { boxOnScreen, discAt, thingAt } from './hits';
import { paintOnPaper } from './on-paper';
import { createPainter } from './painter';
import { coloursOf, type PartyIcons } from './party-icons';
import { createArrangement, seenFrom } from './placed-shapes';
import type { NetworkShapes } from './shapes';

/** A network, and what the camera shows of it: it moves to a new frame, and stays while the frame is the same. */
export interface NetworkPicture {
  readonly shapes: NetworkShapes;
  readonly moved: readonly MovedNode[];
  readonly frame: Rectangle | null;
}

/** What draws the picture once more, to be taken away. */
const DRAWING = laterPart(() => import('./svg-network'));

/** How far from a line the pointer is still on it, in pixels. */
const REACH = 5;
/** How far from the middle of a party the pointer is still on it, however small its disc, in pixels. */
const TARGET = 12;

/** Makes the drawing surface in a container that has a size. */
export function createNetworkSurface(
  container: HTMLElement,
  palette: Palette,
  events: SurfaceEvents,
  firstIcons: PartyIcons | null,
): Surface<NetworkPicture> {
  const colours = coloursOf(palette, firstIcons, () => painter.change());
  let framed: Rectangle | null = null;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  let emphasis = NO_EMPHASIS;
  /** Kept, because asking the page for it at other times makes the page lay itself out once more. */
  let size = { width: 0, height: 0 };

  const canvas = document.createElement('canvas');
  container.append(canvas);
  const arrangement = createArrangement(() => {
    painter.change();
    events.moved();
  });
  const seen = () => seenFrom(arrangement.placed(), camera);
  /** A filter often changes the room for the picture too: seen in time, one painting does for both. */
  const resized = () => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || (width === size.width && height === size.height)) return;
    size = { width, height };
    painter.resize(size);
    lookAgain();
  };
  const look = () => ({ ...colours.inPicture(), emphasis });
  const sight = () => ({ shapes: seen(), camera, size, look: look() });
  const painter = createPainter(canvas, sight, resized);

  const inModel = (point: Point) => toModel(camera, point);
  const target: GestureTarget = {
    size: () => size,
    middleOf: (disc) => toScreen(camera, disc),
    discAt: (point) => discAt(seen(), inModel(point), TARGET / camera.k),
    thingAt: (point) => thingAt(seen(), inModel(point), { disc: TARGET / camera.k, line: REACH / camera.k }),
    look: (next, byHand) => {
      const before = camera;
      camera = next;
      painter.moved(byHand ? before : null);
      events.moved();
    },
    looked: () => byHand(() => undefined),
    drag: (id, to) => arrangement.put(id, inModel(to)),
    dropped: (id, at) => events.placed(id, inModel(at), 'gesture'),
    tapped: events.selected,
    hovered: events.hovered,
  };
  const gestures = listenTo(canvas, target);
  const lookOver = (point: Point, k: number) => gestures.moveTo(cameraOver(point, k, size));
  const showFrame = () => {
    if (framed) gestures.moveTo(cameraAround(framed, size));
  };
  /** What the reader chose to look at; null at the first sight of the picture. */
  let chosen: Part | null = null;
  const lookAgain = () => {
    if (chosen) gestures.moveTo(cameraOnPart(chosen, size));
    else showFrame();
  };
  const lookAt = (part: Part | null) => {
    chosen = part;
    lookAgain();
    // A gesture that has just ended must not be told of after the picture has become another.
    events.looked(chosen);
  };
  const byHand = (move: () => void) => {
    move();
    chosen = partSeen(camera, size);
    events.looked(chosen);
  };
  const whereIs = (id: SelectableId) => boxOnScreen(seen(), camera, id);

  resized();
  return {
    draw: ({ shapes, moved, frame }, _emphasis, sight) => {
      const isNew = !sameRectangle(frame, framed);
      const wasDrawn = framed !== null;
      framed = frame;
      if (typeof sight === 'object') lookAt(sight);
      else if (wasDrawn && sight === 'as-now') byHand(() => undefined);
      else if (isNew || sight === 'first') lookAt(null);
      else events.looked(chosen);
      arrangement.show(shapes, moved);
    },
    look: (part) => lookAt(part === 'first' ? null : part),
    paint: colours.paint,
    onPaper: (paper) => {
      const inInk = { shapes: arrangement.placed(), look: { ...colours.onPaper(paper), emphasis } };
      return framed && paintOnPaper(inInk, framed);
    },
    drawing: async (paper) => {
      const { networkDrawing } = await DRAWING.arrive();
      return networkDrawing(arrangement.placed(), emphasis, paper);
    },
    emphasise: (next) => {
      emphasis = next;
      painter.change();
    },
    zoom: (direction) =>
      byHand(() => lookOver(inModel({ x: size.width / 2, y: size.height / 2 }), zoomed(camera.k, direction))),
    pan: (towards) => {
      const by = panStep(size, towards);
      byHand(() => gestures.moveTo({ ...camera, x: camera.x + by.x, y: camera.y + by.y }));
    },
    fit: () => byHand(showFrame),
    nudge: (id, by) => {
      const at = arrangement.nudged(id, by);
      if (at) events.placed(id, at, 'key');
    },
    reveal: (id) => {
      const at = whereIs(id);
      if (!at || !isOutside(size, at)) return;
      lookOver(inModel({ x: at.x + at.width / 2, y: at.y + at.height / 2 }), camera.k);
    },
    whereIs,
    resized,
    destroy: () => {
      painter.stop();
      gestures.stop();
      canvas.remove();
    },
  };
}
