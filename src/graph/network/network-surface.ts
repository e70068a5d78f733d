/** The drawing surface of networks: a canvas that is painted in one go, however much of it has changed. */

import type { MovedNode } from '../../domain/lenses/places';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { SelectableId } from '../../domain/model/ids';
import { NO_EMPHASIS } from '../../ui/emphasis';
import type { Palette } from '../../ui/palette';
import { keepChosenCamera } from '../chosen-camera';
import type { Point } from '../point';
import { type Rectangle, sameRectangle } from '../rectangle';
import type { Surface, SurfaceEvents } from '../surface';
import { isOutside, panStep, zoomed } from '../viewing';
import { type Camera, cameraAround, cameraOnPart, cameraOver, partSeen, toModel } from './camera';
import { type GestureTarget, listenTo } from './gestures';
import { areaOf, isAstray, type Manner } from './manner';
import { NETWORK } from './network-manner';
import { paintOnPaper } from './on-paper';
import { createPainter } from './painter';
import { coloursOf, type PartyIcons } from './party-icons';
import { createArrangement } from './placed-shapes';
import type { NetworkShapes } from './shapes';
import { thingsOnScreen } from './things-on-screen';

/** A network, and what the camera shows of it: it moves to a new frame, and stays while the frame is the same. */
export interface NetworkPicture {
  readonly shapes: NetworkShapes;
  readonly moved: readonly MovedNode[];
  readonly frame: Rectangle | null;
}

/** What the pointer does on a network: more than on other surfaces. */
export interface NetworkEvents extends SurfaceEvents {
  /** Something was pressed twice in a row. */
  readonly selectedTwice: (id: SelectableId) => void;
}

/** Makes the drawing surface in a container that has a size. */
export function createNetworkSurface(
  container: HTMLElement,
  palette: Palette,
  events: NetworkEvents,
  firstIcons: PartyIcons | null,
  manner: Manner = NETWORK,
): Surface<NetworkPicture> {
  const colours = coloursOf(palette, firstIcons, () => painter.change());
  let framed: Rectangle | null = null;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  /** Whether a gesture is under way: then lines do not fade, which takes a third of the time of a picture. */
  let isMoving = false;
  let emphasis = NO_EMPHASIS;
  /** Kept, because asking the page for it at other times makes the page lay itself out once more. */
  let size = { width: 0, height: 0 };

  const canvas = document.createElement('canvas');
  container.append(canvas);
  const arrangement = createArrangement(() => {
    painter.change();
    events.moved();
  });
  const room = () => manner.room(size, arrangement.placed());
  const see = memoizeLast(manner.see);
  const seen = () => see(arrangement.placed(), camera, size);
  /** A filter often changes the room for the picture too: seen in time, one painting does for both. */
  const resized = () => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || (width === size.width && height === size.height)) return;
    size = { width, height };
    painter.resize(size);
    again();
  };
  const look = () => ({ ...colours.inPicture(), emphasis });
  const sight = () => {
    const now = seen();
    return { ...now, fades: now.fades && !isMoving, isMoving, view: camera, size, look: look() };
  };
  const painter = createPainter(canvas, sight, resized);

  const inModel = (point: Point) => toModel(camera, point);
  const { middleOf, discAt, thingAt, whereIs } = thingsOnScreen(seen);
  const target: GestureTarget = {
    size: () => size,
    middleOf,
    movableAt: (point) => (manner.isMovable ? discAt(point) : null),
    thingAt,
    look: (next, byHand) => {
      const before = camera;
      camera = next;
      isMoving = byHand;
      painter.moved(byHand ? before : null);
      events.moved();
    },
    looked: () => {
      isMoving = false;
      if (seen().fades) painter.change();
      byHand(() => undefined);
    },
    drag: (id, to) => arrangement.put(id, inModel(to)),
    dropped: (id, at) => events.placed(id, inModel(at), 'gesture'),
    tapped: events.selected,
    tappedTwice: events.selectedTwice,
    hovered: events.hovered,
    asked: events.asked,
  };
  const gestures = listenTo(canvas, target);
  const lookOver = (point: Point, k: number) => gestures.moveTo(cameraOver(point, k, room()));
  const showFrame = () => {
    if (framed) gestures.moveTo(cameraAround(framed, room()));
  };
  const { again, byHand, choose, follow, isChosen } = keepChosenCamera({
    lookAt: (part) => gestures.moveTo(cameraOnPart(part, room())),
    begin: showFrame,
    seen: () => partSeen(camera, room()),
    looked: events.looked,
  });
  const nudge: Surface<NetworkPicture>['nudge'] = (id, by) => {
    const at = arrangement.nudged(id, by);
    if (at) events.placed(id, at, 'key');
  };

  resized();
  return {
    draw: ({ shapes, moved, frame }, _emphasis, sight) => {
      const wasDrawn = framed !== null;
      const before = room();
      arrangement.show(shapes, moved);
      const isNew = !sameRectangle(frame, framed) || (!isChosen() && before.height !== room().height);
      framed = frame;
      follow(sight, { wasDrawn, isNew });
    },
    look: choose,
    paint: colours.paint,
    onPaper: (paper) => {
      const inInk = { placed: arrangement.placed(), look: { ...colours.onPaper(paper), emphasis } };
      return framed && paintOnPaper(manner, inInk, framed);
    },
    drawing: (paper) => manner.drawing(arrangement.placed(), emphasis, paper),
    emphasise: (next) => {
      emphasis = next;
      painter.change();
    },
    zoom: (direction) =>
      byHand(() => {
        const { width, height } = room();
        lookOver(inModel({ x: width / 2, y: height / 2 }), zoomed(camera.k, direction));
      }),
    pan: (towards) => {
      const by = panStep(size, towards);
      byHand(() => gestures.moveTo({ ...camera, x: camera.x + by.x, y: camera.y + by.y }));
    },
    fit: () => byHand(showFrame),
    ...(manner.isMovable && { nudge }),
    reveal: (id) => {
      const [at, area] = [whereIs(id), areaOf(seen(), id)];
      if (!at || !area || !isOutside(area, { ...at, x: at.x - area.x, y: at.y - area.y })) return;
      lookOver(inModel({ x: at.x + at.width / 2, y: at.y + at.height / 2 }), camera.k);
    },
    isAstray: () => isAstray(seen()),
    whereIs,
    resized,
    destroy: () => {
      painter.stop();
      gestures.stop();
      canvas.remove();
    },
  };
}
