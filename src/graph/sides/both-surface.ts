/** Both pictures of a comparison as one thing that is moved and walked: whatever happens to one happens to the other. */
import type { Camera as Part } from '../../domain/lenses/places';
import type { SelectableId } from '../../domain/model/ids';
import { type Camera, pannedBy, zoomedBy } from '../network/camera';
import type { Rectangle } from '../rectangle';
import type { KeyedSurface, MovedSurface } from '../surface';
import { isOutside } from '../viewing';
import { listenToBoth } from './both-gestures';
import type { DrawnSides } from './draw-sides';
import { cameraIn, centredOn, isSameCamera, movedTo, partIn, roomIn } from './seen-sides';
import { boxWithin, elementFor } from './where-drawn';

/** What is told of both. */
interface BothEvents {
  /** The camera moved. */
  readonly moved: () => void;
  /** A reader chose what to look at, null for the first sight; answers with what is kept of that. */
  readonly looked: (part: Part | null, drawn: DrawnSides) => Part | null;
}

/** Both pictures, moved by tools and keys. */
export interface BothSurface extends MovedSurface, KeyedSurface {
  /** Shows what was drawn, in the windows that are in an element. */
  readonly show: (stage: HTMLElement, drawn: DrawnSides) => void;
  /** Where the same thing is in the other picture; null where it is not drawn there. */
  readonly whereElse: (id: SelectableId) => Rectangle | null;
  readonly stop: () => void;
}

const isSameWindow = ({ seen: one }: DrawnSides, { seen: other }: DrawnSides): boolean =>
  isSameCamera(one.first, other.first) &&
  one.size.width === other.size.width &&
  one.size.height === other.size.height;

/** Makes it; there is something to see of it once it is shown something. */
export function createBoth(events: BothEvents): BothSurface {
  let stage: HTMLElement | null = null;
  let pictures: readonly SVGSVGElement[] = [];
  let drawn: DrawnSides | null = null;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  let gestures: ReturnType<typeof listenToBoth> | null = null;
  /** Where readers looked by themselves: the pictures that are drawn anew for that are looked at from where they are now. */
  const told = new WeakSet<Part>();

  const look = (next: Camera) => {
    camera = next;
    if (!drawn) return;
    const { k, x, y } = movedTo(camera, drawn.seen.drawnBy);
    for (const { firstElementChild } of pictures)
      firstElementChild?.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y})`);
    events.moved();
  };
  const moveTo = (next: Camera) => {
    gestures?.moveTo(next);
    look(next);
  };
  const looked = () => {
    if (!drawn) return;
    const isFirst = isSameCamera(camera, drawn.seen.first);
    const kept = events.looked(isFirst ? null : partIn(drawn.seen, camera), drawn);
    if (kept) told.add(kept);
  };
  const byHand = (next: (now: DrawnSides['seen']) => Camera) => {
    if (!drawn) return;
    moveTo(next(drawn.seen));
    looked();
  };
  const listen = (next: readonly SVGSVGElement[]) => {
    if (next.length === pictures.length && next.every((picture, i) => picture === pictures[i])) return;
    gestures?.stop();
    pictures = next;
    gestures = listenToBoth(pictures, {
      ...{ look, looked },
      size: () => drawn?.seen.size ?? { width: 1, height: 1 },
      farthest: () => drawn?.seen.whole.k ?? 1,
    });
  };
  const drawnFor = (id: SelectableId) =>
    pictures.flatMap((picture) => {
      const element = elementFor(picture, id);
      return element ? [{ picture, element }] : [];
    });
  const boxOf = (id: SelectableId, at: 0 | 1): Rectangle | null => {
    const found = drawnFor(id)[at];
    return found && stage ? boxWithin(found.element, stage) : null;
  };

  return {
    show: (into, next) => {
      const before = drawn;
      [stage, drawn] = [into, next];
      listen([...into.querySelectorAll<SVGSVGElement>('svg[data-picture]')]);
      const { camera: part, seen } = next;
      const isKept =
        before !== null &&
        isSameWindow(before, next) &&
        (part === before.camera || (part !== null && told.has(part)));
      if (!isKept) moveTo(part ? cameraIn(seen, part) : seen.first);
      else moveTo(camera);
    },
    zoom: (direction) => byHand((seen) => zoomedBy(camera, roomIn(seen), direction)),
    pan: (towards) => byHand(({ size }) => pannedBy(camera, size, towards)),
    fit: () => byHand(({ whole }) => whole),
    look: (to) => {
      if (drawn) moveTo(to === 'first' ? drawn.seen.first : cameraIn(drawn.seen, to));
    },
    reveal: (id) => {
      const [found] = drawnFor(id);
      if (!found || !drawn) return;
      const box = boxWithin(found.element, found.picture);
      const room = roomIn(drawn.seen);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // What stands at the foot of the window does not move.
      if (isOutside(drawn.seen.size, box)) moveTo(centredOn(camera, middle, room));
    },
    whereIs: (id) => boxOf(id, 0),
    whereElse: (id) => boxOf(id, 1),
    stop: () => gestures?.stop(),
  };
}
