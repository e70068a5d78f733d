/** A drawing surface on the page: made once, kept as large as its container, and destroyed. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Camera, Spacing } from '../domain/lenses/places';
import { openMenu, point } from '../state/actions/page';
import { lookAt, moveNode } from '../state/actions/picture';
import { select } from '../state/actions/view';
import { useApp } from '../state/store';
import { readPalette, watchPalette } from '../ui/palette';
import { watchSize } from '../ui/watch-size';
import { debounced, oncePerFrame, type Scheduled } from './schedule';
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
  /** The camera of the view that the surface told of itself, and has gone on from since; undefined where it was told one. */
  readonly told: RefObject<Camera | null | undefined>;
  /** Why there is none: its code did not arrive, or the browser gives it nothing to draw on. */
  readonly failure: { readonly error: unknown } | null;
  /** Tries to make it once more. */
  readonly again: () => void;
}

/**
 * Tells that the picture has moved: at every frame while the focus is on it, and has to move along; else once it
 * rests.
 */
function watchMoves(container: HTMLElement, moved: () => void): Scheduled {
  const [atOnce, atRest] = [oncePerFrame(moved), debounced(moved)];
  const hasFocus = () => container.parentElement?.contains(document.activeElement) ?? false;
  return {
    schedule: () => (hasFocus() ? atOnce : atRest).schedule(),
    cancel: () => {
      atOnce.cancel();
      atRest.cancel();
    },
  };
}

/**
 * Makes the surface once its code is there. Both parameters must stay the same functions.
 * @param spacingAt how far apart the columns stand in a window so wide, for a lens that has columns
 */
export function useSurface<Picture>(
  load: () => Promise<MakeSurface<Picture>>,
  spacingAt?: (width: number) => Spacing,
): PlacedSurface<Picture> {
  const container = useRef<HTMLDivElement>(null);
  const told = useRef<Camera | null | undefined>(undefined);
  const [surface, setSurface] = useState<Surface<Picture> | null>(null);
  const [width, setWidth] = useState(0);
  const [moved, setMoved] = useState(0);
  const [failure, setFailure] = useState<PlacedSurface<Picture>['failure']>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt makes it anew
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: Surface<Picture> | null = null;
    const moves = watchMoves(element, () => setMoved((count) => count + 1));
    let gone = false;
    let rests: Scheduled | null = null;
    // A frame later: what it does lays the page out anew, and WebKit calls that a loop while it still tells of sizes.
    const resizes = oncePerFrame(() => {
      setWidth(element.clientWidth);
      if (element.clientWidth > 0) made?.resized();
    });
    const unwatchSize = watchSize(element, resizes.schedule);
    load()
      .then((make) => {
        if (gone) return;
        const spacing = () => spacingAt?.(element.clientWidth) ?? null;
        let seen: Camera | null = null;
        rests = debounced(() => {
          lookAt(seen, spacing());
          told.current = useApp.getState().view.camera;
        });
        made = make(element, readPalette(), {
          ...{ selected: select, hovered: point, moved: moves.schedule },
          asked: (id, at) => {
            const { left, top } = element.getBoundingClientRect();
            openMenu({ of: id, x: left + at.x, y: top + at.y });
          },
          looked: (camera) => {
            seen = camera;
            rests?.schedule();
          },
          placed: (id, at, by) => moveNode({ id, ...at }, by, spacing()),
        });
        setSurface(made);
      })
      .catch((error: unknown) => {
        if (!gone) setFailure({ error });
      });
    const unwatch = watchPalette(() => made?.paint(readPalette()));
    return () => {
      gone = true;
      moves.cancel();
      rests?.cancel();
      unwatchSize();
      resizes.cancel();
      unwatch();
      made?.destroy();
      setSurface(null);
    };
  }, [load, spacingAt, attempt]);

  return {
    container,
    told,
    surface,
    width,
    moved,
    failure,
    again: () => {
      setFailure(null);
      setAttempt((count) => count + 1);
    },
  };
}
