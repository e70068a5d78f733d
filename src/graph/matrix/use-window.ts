/** The window through which a matrix is seen: how large it is, and how far it is scrolled. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { watchSize } from '../../ui/watch-size';

/** What is seen, in pixels. */
export interface SeenWindow {
  readonly width: number;
  readonly height: number;
  /** The size of the letters of the page. */
  readonly rem: number;
  /** How far it is scrolled, in steps of a few rows and columns. */
  readonly left: number;
  readonly top: number;
}

/** In such steps, so that the page changes once in a few rows; less than what is drawn beyond the window. */
const STEP = 96;

const remOfPage = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const stepped = (pixels: number) => Math.floor(pixels / STEP) * STEP;

/** The window of a scroller; null until it has been measured. */
export function useWindow(scroller: RefObject<HTMLElement | null>): SeenWindow | null {
  const [size, setSize] = useState<Pick<SeenWindow, 'width' | 'height' | 'rem'> | null>(null);
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const rem = remOfPage();
      setSize((known) =>
        known?.width === width && known.height === height && known.rem === rem
          ? known
          : { width, height, rem },
      );
    };
    const follow = () => {
      // Read before anything is written: else the page is laid out twice.
      const { scrollLeft, scrollTop } = element;
      const [left, top] = [stepped(scrollLeft), stepped(scrollTop)];
      // For what may not stand over the names that stay in sight, to the pixel and without drawing anew; on it alone, since
      // thousands of cells would have to be styled anew for what they inherit.
      const marks = element.querySelector<HTMLElement>('[data-stops-at-names]');
      marks?.style.setProperty('--scrolled', `${scrollLeft}px`);
      setScrolled((known) => (known.left === left && known.top === top ? known : { left, top }));
    };
    measure();
    const unwatch = watchSize(element, measure);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      unwatch();
      element.removeEventListener('scroll', follow);
    };
  }, [scroller]);
  return size && size.width > 0 ? { ...size, ...scrolled } : null;
}
