/** A finger that rests on a picture, which asks what can be done. Some systems tell of it themselves, and others do not. */
import type { Point } from './point';

/** How long a finger rests, in milliseconds, and how far it may slip meanwhile, in pixels. */
const LONG = 550;
const SLIP = 8;

/** Tells of the tap that ends a long press, once: it is none. */
export interface LongPress {
  readonly endsWithTap: () => boolean;
}

/** Watches for fingers that rest. @param rested with where the finger is, in CSS pixels from the corner of the element */
export function watchLongPress(element: HTMLElement, rested: (at: Point) => void): LongPress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Point = { x: 0, y: 0 };
  let hasRested = false;
  const stop = () => clearTimeout(timer);
  element.addEventListener('pointerdown', ({ pointerType, isPrimary, clientX: x, clientY: y }) => {
    stop();
    hasRested = false;
    if (pointerType !== 'touch' || !isPrimary) return;
    from = { x, y };
    timer = setTimeout(() => {
      hasRested = true;
      const { left, top } = element.getBoundingClientRect();
      rested({ x: x - left, y: y - top });
    }, LONG);
  });
  element.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > SLIP) stop();
  });
  for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, stop);
  return {
    endsWithTap: () => {
      const ends = hasRested;
      hasRested = false;
      return ends;
    },
  };
}
