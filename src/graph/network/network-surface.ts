/** The drawing surface of networks: a canvas that is painted in one go, however much of it has changed. */

import type { MovedNode } from '../../domain/lenses/places';
import type { SelectableId } from '../../domain/model/ids';
import type { Palette } from '../../ui/palette';
import { keepChosenCamera } from '../chosen-camera';
import { type Rectangle, sameRectangle } from '../rectangle';
import type { Surface, SurfaceEvents } from '../surface';
import {
  cameraAround,
  cameraOnAsked,
  cameraOnPart,
  cameraToReveal,
  pannedBy,
  partSeen,
  zoomedBy,
} from './camera';
import { type GestureTarget, listenTo } from './gestures';
import { areaOf, isAstray, type Manner } from './manner';
import { NETWORK } from './network-manner';
import { paintOnPaper } from './on-paper';
import { createPainter } from './painter';
import { coloursOf, type PartyIcons } from './party-icons';
import { type Arrangement, createArrangement } from './placed-shapes';
import { seenNetwork } from './seen-network';
import type { NetworkShapes } from './shapes';
import { thingsOnScreen } from './things-on-screen';

/** A network, and what the camera shows of it: it moves to a new frame, and stays while the frame is the same. */
export interface NetworkPicture {
  readonly shapes: NetworkShapes;
  readonly moved: readonly MovedNode[];
  readonly frame: Rectangle | null;
  /** What it begins with instead, because it is asked about; absent for all of it. */
  readonly asked?: Parameters<typeof cameraOnAsked>[0] | null;
  /** What is selected in it. */
  readonly selection?: SelectableId | null;
}

/** What the pointer does on a network: more than on other surfaces. */
export interface NetworkEvents extends SurfaceEvents {
  /** Something was pressed twice in a row. */
  readonly selectedTwice: (id: SelectableId) => void;
}

/** What is told of gestures that leave the picture as it is. */
const tapsOf = ({ selected, selectedTwice, hovered, asked }: NetworkEvents) => ({
  ...{ tapped: selected, tappedTwice: selectedTwice },
  ...{ hovered, asked },
});

/** Moves a party by a key. */
const nudgedBy =
  ({ nudged }: Arrangement, { placed }: NetworkEvents): Required<Surface<NetworkPicture>>['nudge'] =>
  (id, by) => {
    const at = nudged(id, by);
    if (at) placed(id, at, 'key');
  };

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
  let asked: NetworkPicture['asked'] = null;
  /** What was selected on it by hand, which does not move what is under the hand. */
  let picked: SelectableId | null | undefined;
  const canvas = document.createElement('canvas');
  container.append(canvas);
  const arrangement = createArrangement(() => {
    painter.change();
    events.moved();
  });
  const network = seenNetwork(manner, arrangement.placed, colours.inPicture);
  const { now, room, seen, sight, inModel, measure } = network;
  /** A filter often changes the room for the picture too: seen in time, one painting does for both. */
  const resized = () => {
    if (!measure(container)) return;
    painter.resize(now.size);
    again();
  };
  const painter = createPainter(canvas, sight, resized);

  const { whereIs, ...things } = thingsOnScreen(seen, manner.isMovable);
  const target: GestureTarget = {
    size: () => now.size,
    ...things,
    look: (next, byHand) => {
      const before = now.camera;
      now.camera = next;
      now.isMoving = byHand;
      painter.moved(byHand ? before : null);
      events.moved();
    },
    looked: () => {
      now.isMoving = false;
      if (seen().fades) painter.change();
      byHand(() => undefined);
    },
    drag: (id, to) => arrangement.put(id, inModel(to)),
    dropped: (id, at) => events.placed(id, inModel(at), 'gesture'),
    ...tapsOf({ ...events, selected: (id) => pick(id) }),
  };
  const pick = (id: SelectableId | null) => {
    picked = id;
    events.selected(id);
  };
  const gestures = listenTo(canvas, target);
  const showFrame = () => {
    if (framed) gestures.moveTo(cameraAround(framed, room(), manner.fit));
  };
  const begin = () => {
    if (asked) gestures.moveTo(cameraOnAsked(asked, room()));
    else showFrame();
  };
  const { again, byHand, choose, follow, isChosen } = keepChosenCamera({
    lookAt: (part) => gestures.moveTo(cameraOnPart(part, room())),
    begin,
    seen: () => partSeen(now.camera, room()),
    looked: events.looked,
  });

  resized();
  return {
    draw: ({ shapes, moved, frame, asked: nowAsked = null, selection = null }, _emphasis, sight) => {
      const wasDrawn = framed !== null;
      const { height } = room();
      arrangement.show(shapes, moved);
      const isOther = !sameRectangle(nowAsked, asked ?? null);
      const isNew = !sameRectangle(frame, framed) || (!isChosen() && (isOther || height !== room().height));
      framed = frame;
      asked = nowAsked;
      const isByHand = isOther && sight === 'as-before' && picked === selection;
      picked = undefined;
      follow(isByHand ? 'as-now' : sight, { wasDrawn, isNew });
    },
    pick,
    look: choose,
    paint: colours.paint,
    onPaper: (paper) => {
      const inInk = {
        placed: arrangement.placed(),
        look: { ...colours.onPaper(paper), emphasis: now.emphasis },
      };
      return framed && paintOnPaper(manner, inInk, framed);
    },
    drawing: (paper) => manner.drawing(arrangement.placed(), now.emphasis, paper),
    emphasise: (next) => {
      now.emphasis = next;
      painter.change();
    },
    zoom: (direction) => byHand(() => gestures.moveTo(zoomedBy(now.camera, room(), direction))),
    pan: (towards) => byHand(() => gestures.moveTo(pannedBy(now.camera, now.size, towards))),
    fit: () => byHand(showFrame),
    ...(manner.isMovable && { nudge: nudgedBy(arrangement, events) }),
    reveal: (id) => {
      const next = cameraToReveal(now.camera, room(), whereIs(id), areaOf(seen(), id));
      if (next) gestures.moveTo(next);
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
