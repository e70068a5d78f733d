/** The drawing surface of the parties lens: a canvas that is painted in one go, however much of it has changed. */
import type { PartyId, SelectableId } from '../../domain/model/ids';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { type Palette, readPaperPalette } from '../../ui/palette';
import { type Rectangle, sameRectangle } from '../rectangle';
import type { Surface, SurfaceEvents } from '../surface';
import { isOutside, panStep, ZOOM_STEP } from '../viewing';
import { type Camera, cameraAround, cameraOver, toModel, toScreen } from './camera';
import { type GestureTarget, listenTo } from './gestures';
import type { Point } from './ground';
import { discAt, placeOnScreen, thingAt } from './hits';
import { paintOnPaper } from './on-paper';
import { createPainter } from './painter';
import { type PartyIcons, partyIcons } from './party-icons';
import { noMoves, type PlacedScene, seenFrom } from './placed-scene';
import type { NetworkScene } from './scene';

/** A network, and what the camera shows of it: it moves to a new frame, and stays while the frame is the same. */
export interface NetworkPicture {
  readonly scene: NetworkScene;
  readonly frame: Rectangle | null;
}

/** How far from a line the pointer is still on it, in pixels. */
const REACH = 5;
/** How far from the middle of a party the pointer is still on it, however small its disc, in pixels. */
const TARGET = 12;

/** Makes the drawing surface in a container that has a size. */
export function createNetworkSurface(
  container: HTMLElement,
  firstPalette: Palette,
  events: SurfaceEvents,
  firstIcons: PartyIcons | null,
): Surface<NetworkPicture> {
  let palette = firstPalette;
  let icons: PartyIcons = firstIcons ?? new Map();
  /** Made ready, because paper does not wait. */
  let paperIcons: PartyIcons = new Map();
  void partyIcons(readPaperPalette()).then((decoded) => {
    paperIcons = decoded;
  });
  let scene: NetworkScene = { discs: [], lines: [] };
  let placed: PlacedScene = { discs: new Map(), lines: [] };
  let framed: Rectangle | null = null;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  let emphasis = NO_EMPHASIS;
  /** Kept, because asking the page for it at other times makes the page lay itself out once more. */
  let size = { width: 0, height: 0 };
  const moves = noMoves();

  const canvas = document.createElement('canvas');
  container.append(canvas);
  const seen = () => seenFrom(placed, camera);
  /** A filter often changes the room for the picture too: seen in time, one painting does for both. */
  const resized = () => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || (width === size.width && height === size.height)) return;
    size = { width, height };
    painter.resize(size);
    showFrame();
  };
  const sight = () => ({ scene: seen(), camera, size, look: { palette, icons, emphasis } });
  const painter = createPainter(canvas, sight, resized);
  const takeIcons = async (of: Palette) => {
    const decoded = await partyIcons(of);
    if (palette !== of) return;
    icons = decoded;
    painter.change();
  };
  // The picture did not wait for them.
  if (!firstIcons) void takeIcons(palette);

  /** Places the parties of the scene, some of which the reader may have moved. */
  const place = () => {
    placed = moves.placed(scene);
    painter.change();
    events.moved();
  };
  const putAt = (id: SelectableId, to: Point) => {
    const disc = scene.discs.find((candidate) => candidate.id === id);
    if (!disc) return;
    moves.put(disc, to);
    place();
  };
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
    drag: (id, to) => putAt(id, inModel(to)),
    tapped: events.selected,
    hovered: events.hovered,
  };
  const gestures = listenTo(canvas, target);
  const lookOver = (point: Point, k: number) => gestures.moveTo(cameraOver(point, k, size));
  const showFrame = () => {
    if (framed) gestures.moveTo(cameraAround(framed, size));
  };
  const whereIs = (id: SelectableId) => placeOnScreen(seen(), camera, id);

  resized();
  return {
    draw: (picture) => {
      const newFrame = !sameRectangle(picture.frame, framed);
      ({ scene, frame: framed } = picture);
      if (newFrame) showFrame();
      place();
    },
    paint: (next) => {
      palette = next;
      painter.change();
      void takeIcons(next);
    },
    onPaper: (paper) => {
      const look = { palette: paper, icons: paperIcons, emphasis };
      return framed && paintOnPaper({ scene: placed, look }, framed);
    },
    emphasise: (next) => {
      emphasis = next;
      painter.change();
    },
    zoom: (direction) =>
      lookOver(
        inModel({ x: size.width / 2, y: size.height / 2 }),
        direction === 'in' ? camera.k * ZOOM_STEP : camera.k / ZOOM_STEP,
      ),
    pan: (towards) => {
      const by = panStep(size, towards);
      gestures.moveTo({ ...camera, x: camera.x + by.x, y: camera.y + by.y });
    },
    fit: showFrame,
    layoutAgain: () => {
      moves.clear();
      showFrame();
      place();
    },
    nudge: (id, by) => {
      const disc = placed.discs.get(id as PartyId);
      if (disc) putAt(id, { x: disc.x + by.x, y: disc.y + by.y });
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
