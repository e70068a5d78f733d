/** What the pointer does on the canvas of a network: moves the camera, drags a party, points, taps. */
import { type D3DragEvent, drag } from 'd3-drag';
import { pointer, select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { LineId } from '../../domain/lenses/lens';
import type { PartyId } from '../../domain/model/ids';
import { watchLongPress } from '../long-press';
import type { Point } from '../point';
import { FARTHEST, NEAREST_PLACES } from '../viewing';
import type { Camera, Size } from './camera';
import type { Disc } from './shapes';

/** How far the pointer may slip between press and release for a tap, in pixels. */
const SLIP = 3;

/** What the gestures need to know of the picture, and what they do to it. All points are on the canvas, in pixels. */
export interface GestureTarget {
  /** The size of the canvas; asked of the page, it would make the page lay itself out. */
  readonly size: () => Size;
  /** The middle of a party. */
  readonly middleOf: (disc: Disc) => Point;
  /** The party there, where it can be moved. */
  readonly movableAt: (point: Point) => Disc | null;
  readonly thingAt: (point: Point) => PartyId | LineId | null;
  /** @param byHand whether a gesture is under way, in which one camera follows another. */
  readonly look: (camera: Camera, byHand: boolean) => void;
  /** The camera rests again, after a gesture. */
  readonly looked: () => void;
  readonly drag: (id: PartyId, to: Point) => void;
  /** A party has been let go of that was dragged there. */
  readonly dropped: (id: PartyId, at: Point) => void;
  readonly tapped: (id: PartyId | LineId | null) => void;
  readonly tappedTwice: (id: PartyId | LineId) => void;
  readonly hovered: (id: PartyId | LineId | null) => void;
  /** What can be done with something is asked for. */
  readonly asked: (id: PartyId | LineId, at: Point) => void;
}

/** The hold of the gestures on a canvas. */
export interface Gestures {
  /** Puts the camera somewhere; the target is told. */
  readonly moveTo: (camera: Camera) => void;
  readonly stop: () => void;
}

/** A party that is being dragged, by its middle. */
interface Dragged extends Point {
  readonly id: PartyId;
  /** Where its middle was before. */
  readonly from: Point;
}

function letDrag(canvas: HTMLCanvasElement, target: GestureTarget): void {
  const dragging = drag<HTMLCanvasElement, unknown, Dragged | null>()
    .clickDistance(SLIP)
    .subject(({ x, y }: Point) => {
      const disc = target.movableAt({ x, y });
      const from = disc && target.middleOf(disc);
      return from && { id: disc.id, ...from, from };
    })
    .on('drag', ({ subject, x, y }: D3DragEvent<HTMLCanvasElement, unknown, Dragged>) =>
      target.drag(subject.id, { x, y }),
    )
    .on('end', ({ subject, x, y }: D3DragEvent<HTMLCanvasElement, unknown, Dragged>) => {
      const from = subject.from;
      if (Math.hypot(x - from.x, y - from.y) > SLIP) target.dropped(subject.id, { x, y });
    });
  select(canvas).call(dragging);
}

function letPoint(canvas: HTMLCanvasElement, target: GestureTarget): void {
  let over: PartyId | LineId | null = null;
  const hover = (id: PartyId | LineId | null) => {
    if (id === over) return;
    over = id;
    canvas.style.cursor = id ? 'pointer' : '';
    target.hovered(id);
  };
  const at = (event: MouseEvent): Point => {
    const [x, y] = pointer(event, canvas);
    return { x, y };
  };
  canvas.addEventListener('pointermove', (event) => {
    // While a button is held, something is being moved; a finger does not hover.
    if (event.buttons === 0 && event.pointerType !== 'touch') hover(target.thingAt(at(event)));
  });
  canvas.addEventListener('pointerleave', () => hover(null));
  const ask = (point: Point): boolean => {
    const id = target.thingAt(point);
    if (id !== null) target.asked(id, point);
    return id !== null;
  };
  const press = watchLongPress(canvas, ask);
  // The libraries keep back the click that ends a drag.
  canvas.addEventListener('click', (event) => {
    if (!press.endsWithTap()) target.tapped(target.thingAt(at(event)));
  });
  canvas.addEventListener('dblclick', (event) => {
    const id = target.thingAt(at(event));
    if (id !== null) target.tappedTwice(id);
  });
  canvas.addEventListener('contextmenu', (event) => {
    if (ask(at(event))) event.preventDefault();
  });
}

/** Listens to the pointer on a canvas. */
export function listenTo(canvas: HTMLCanvasElement, target: GestureTarget): Gestures {
  const surface = select(canvas);
  const zooming = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST_PLACES])
    .clickDistance(SLIP)
    .extent(() => [
      [0, 0],
      [target.size().width, target.size().height],
    ])
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) =>
      target.look(transform, Boolean(sourceEvent)),
    )
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      if (sourceEvent) target.looked();
    });
  // Dragging a party comes first, so that it does not move the camera as well.
  letDrag(canvas, target);
  surface.call(zooming).on('dblclick.zoom', null);
  letPoint(canvas, target);
  return {
    moveTo: ({ k, x, y }) => surface.call(zooming.transform, zoomIdentity.translate(x, y).scale(k)),
    stop: () => surface.on('.zoom', null).on('.drag', null),
  };
}
