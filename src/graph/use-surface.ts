/** A drawing surface on the page: made once, kept as large as its container, and destroyed. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { point, select } from '../state/actions';
import { readPalette, watchPalette } from '../ui/palette';
import { onceAFrame, type Soon, whenAtRest } from './soon';
import type { MakeSurface, Surface } from './surface';

/** A surface, and the element that it draws in. */
export interface PlacedSurface<Picture> {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Null until it is made. */
  readonly surface: Surface<Picture> | null;
  /** The width of the container, in pixels; 0 until it is known. */
  readonly width: number;
  /** Changes whenever the camera or a node has moved. */
  readonly moved: number;
}

/**
 * Tells that the picture has moved: at every frame while the focus is on it, and has to move along; else once it
 * rests.
 */
function watchMoves(container: HTMLElement, moved: () => void): Soon {
  const [atOnce, atRest] = [onceAFrame(moved), whenAtRest(moved)];
  const hasFocus = () => container.parentElement?.contains(document.activeElement) ?? false;
  return {
    note: () => (hasFocus() ? atOnce : atRest).note(),
    stop: () => {
      atOnce.stop();
      atRest.stop();
    },
  };
}

/** Makes the surface once its code is there. @param load must stay the same function. */
export function useSurface<Picture>(load: () => Promise<MakeSurface<Picture>>): PlacedSurface<Picture> {
  const container = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<Surface<Picture> | null>(null);
  const [width, setWidth] = useState(0);
  const [moved, setMoved] = useState(0);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: Surface<Picture> | null = null;
    const moves = watchMoves(element, () => setMoved((count) => count + 1));
    let gone = false;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
      if (element.clientWidth > 0) made?.resized();
    });
    observer.observe(element);
    void load().then((make) => {
      if (gone) return;
      made = make(element, readPalette(), { selected: select, hovered: point, moved: moves.note });
      setSurface(made);
    });
    const unwatch = watchPalette(() => made?.paint(readPalette()));
    return () => {
      gone = true;
      moves.stop();
      observer.disconnect();
      unwatch();
      made?.destroy();
      setSurface(null);
    };
  }, [load]);

  return { container, surface, width, moved };
}
