/** What a pointer does on either picture of a comparison moves both: the wheel, a drag, two fingers, a double click or tap. */
import { selectAll } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Camera, Size } from '../network/camera';
import { FARTHEST, NEAREST_PLACES } from '../viewing';

/** How far the pointer may slip between press and release for a tap, in pixels. */
const SLIP = 3;
/** A wheel that turns elsewhere goes on there for so long, in milliseconds, whatever has come under the pointer meanwhile. */
const SCROLLS_ON = 400;

/** What gestures do to the pictures. */
export interface BothTarget {
  /** The size of each window. */
  readonly size: () => Size;
  /** From how far it is looked at the farthest. */
  readonly farthest: () => number;
  readonly look: (camera: Camera) => void;
  /** The camera rests again, after a gesture. */
  readonly looked: () => void;
}

/**
 * Whether an event moves the pictures. One finger scrolls the page, as does a wheel that was scrolling it already: only who
 * means the pictures moves them.
 */
export function movesPictures(event: Event, isScrolling: boolean): boolean {
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  const { ctrlKey, metaKey, button } = event as MouseEvent;
  if (event.type === 'wheel') return ctrlKey || metaKey || !isScrolling;
  return !ctrlKey && !button;
}

/** Listens to the pointer on both pictures. */
export function listenToBoth(pictures: readonly SVGSVGElement[], target: BothTarget) {
  let scrolled = Number.NEGATIVE_INFINITY;
  const isScrolling = () => performance.now() - scrolled < SCROLLS_ON;
  const noteWheel = ({ target: over }: WheelEvent) => {
    const isOver = pictures.some((picture) => over instanceof Node && picture.contains(over));
    if (!isOver || isScrolling()) scrolled = performance.now();
  };
  addEventListener('wheel', noteWheel, { capture: true, passive: true });
  const both = selectAll<SVGSVGElement, unknown>([...pictures]);
  const zooming = zoom<SVGSVGElement, unknown>()
    .clickDistance(SLIP)
    // Nothing moves by itself, so that nobody has to ask for less of it.
    .duration(0)
    .filter((event: Event) => movesPictures(event, isScrolling()))
    .extent(() => [
      [0, 0],
      [target.size().width, target.size().height],
    ])
    .on('start', () => zooming.scaleExtent([Math.min(FARTHEST, target.farthest()), NEAREST_PLACES]))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // The other picture goes on from here when it is its turn.
      both.property('__zoom', transform);
      if (sourceEvent) target.look(transform);
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent) target.looked();
    });
  both.call(zooming);
  return {
    /** Puts the camera somewhere. */
    moveTo: ({ k, x, y }: Camera) => {
      both.property('__zoom', zoomIdentity.translate(x, y).scale(k));
    },
    stop: () => {
      both.on('.zoom', null);
      removeEventListener('wheel', noteWheel, { capture: true });
    },
  };
}
