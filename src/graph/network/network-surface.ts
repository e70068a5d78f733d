/** The drawing surface of the parties lens: a canvas that is painted in one go, however much of it has changed. */

import type { PartyId, SelectableId } from '../../domain/ids';
import type { Palette } from '../../ui/palette';
import { type Rectangle, sameRectangle } from '../rectangle';
import { onceAFrame, whenAtRest } from '../soon';
import type { Emphasis, Surface, SurfaceEvents } from '../surface';
import { isOutside, ZOOM_STEP } from '../viewing';
import { type Camera, cameraAround, cameraOver, toModel, toScreen } from './camera';
import { listenTo } from './gestures';
import { discAt, placeOnScreen, thingAt } from './hits';
import { paintNetwork } from './paint-network';
import { type PartyIcons, partyIcons } from './party-icons';
import { noMoves, type PlacedScene } from './placed-scene';
import type { Disc, NetworkScene } from './scene';
import { paintStill, type Still, stillOf } from './still';

/** A network, and what the camera shows of it: it moves to a new frame, and stays while the frame is the same. */
export interface NetworkPicture {
  readonly scene: NetworkScene;
  readonly frame: Rectangle | null;
}

/** How far from a line the pointer is still on it, in pixels. */
const REACH = 5;
/** A picture of more lines takes longer than a frame to paint. */
const MOST_LIVE = 600;
/** More pixels than these for a pixel of the page take long to paint, and are not seen. */
const FINEST = 2;

/** Makes the drawing surface in a container that has a size. */
export function createNetworkSurface(
  container: HTMLElement,
  firstPalette: Palette,
  events: SurfaceEvents,
  firstIcons: PartyIcons,
): Surface<NetworkPicture> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the network on');
  container.append(canvas);

  let palette = firstPalette;
  let icons = firstIcons;
  let scene: NetworkScene = { discs: [], lines: [] };
  let placed: PlacedScene = { discs: new Map(), lines: [] };
  let framed: Rectangle | null = null;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  let emphasis: Emphasis = null;
  let selection: SelectableId | null = null;
  let still: Still | null = null;
  /** Kept, because asking the page for it makes the page lay itself out. */
  let size = { width: 0, height: 0 };
  const moves = noMoves();

  const ratio = () => Math.min(FINEST, devicePixelRatio || 1);

  const redraw = onceAFrame(() => {
    if (still) paintStill(context, still, camera, ratio());
    else
      paintNetwork({
        context,
        scene: placed,
        camera,
        ratio: ratio(),
        look: { palette, icons, emphasis, selection },
      });
  });
  const change = () => {
    still = null;
    redraw.note();
  };
  const rest = whenAtRest(change);

  const dress = (next: Palette) => {
    palette = next;
    change();
    void partyIcons(next).then((decoded) => {
      if (palette !== next) return;
      icons = decoded;
      change();
    });
  };
  const put = (disc: Disc | undefined, to: { x: number; y: number }) => {
    if (!disc) return;
    moves.put(disc, to);
    placed = moves.placed(scene);
    change();
    events.moved();
  };
  const asPlacedByLayout = (id: SelectableId) => scene.discs.find((disc) => disc.id === id);

  const gestures = listenTo(
    canvas,
    {
      discAt: (point) => discAt(placed, toModel(camera, point), REACH / camera.k),
      thingAt: (point) => thingAt(placed, toModel(camera, point), REACH / camera.k),
      look: (next, byHand) => {
        if (byHand && scene.lines.length > MOST_LIVE) still ??= stillOf(canvas, camera);
        camera = next;
        redraw.note();
        if (still) rest.note();
        events.moved();
      },
      drag: (id, to) => put(asPlacedByLayout(id), toModel(camera, to)),
      tapped: events.selected,
      hovered: events.hovered,
    },
    (disc) => toScreen(camera, disc),
  );
  const showFrame = () => {
    if (framed) gestures.moveTo(cameraAround(framed, size));
  };

  const whereIs = (id: SelectableId) => placeOnScreen(placed, camera, id);

  const fill = () => {
    size = { width: container.clientWidth, height: container.clientHeight };
    canvas.width = Math.round(size.width * ratio());
    canvas.height = Math.round(size.height * ratio());
    change();
  };

  fill();
  return {
    draw: (picture) => {
      const newFrame = !sameRectangle(picture.frame, framed);
      ({ scene, frame: framed } = picture);
      placed = moves.placed(scene);
      if (newFrame) showFrame();
      change();
      events.moved();
    },
    paint: dress,
    emphasise: (next) => {
      emphasis = next;
      change();
    },
    select: (id) => {
      selection = id;
      change();
    },
    zoom: (direction) => {
      const middle = toModel(camera, { x: size.width / 2, y: size.height / 2 });
      const k = direction === 'in' ? camera.k * ZOOM_STEP : camera.k / ZOOM_STEP;
      gestures.moveTo(cameraOver(middle, k, size));
    },
    fit: showFrame,
    layoutAgain: () => {
      moves.clear();
      placed = moves.placed(scene);
      showFrame();
      change();
      events.moved();
    },
    nudge: (id, by) => {
      const disc = placed.discs.get(id as PartyId);
      if (disc) put(asPlacedByLayout(id), { x: disc.x + by.x, y: disc.y + by.y });
    },
    reveal: (id) => {
      const place = whereIs(id);
      if (!place || !isOutside(size, place)) return;
      const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
      gestures.moveTo(cameraOver(toModel(camera, middle), camera.k, size));
    },
    whereIs,
    resized: () => {
      fill();
      showFrame();
    },
    destroy: () => {
      rest.stop();
      redraw.stop();
      gestures.stop();
      canvas.remove();
    },
  };
}
