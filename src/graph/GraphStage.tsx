import { useEffect, useRef, useState } from 'react';
import { point, select } from '../state/actions';
import { emphasisOf } from '../state/selectors';
import { useApp } from '../state/store';
import { readPalette, watchPalette } from '../ui/palette';
import { announceReady } from '../ui/ready';
import type { Engine } from './engine';
import { FocusLayer } from './FocusLayer';
import css from './GraphPanel.module.css';
import { GraphTools } from './GraphTools';
import { onceAFrame, type Soon, whenAtRest } from './soon';
import { usePicture } from './use-picture';

// Asked for as soon as this module is there, so that it arrives beside the dataset and not after it.
const engineModule = import('./engine');

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

/** Makes the engine once, keeps it as large as its surface, and destroys it. */
function useEngine(large: boolean) {
  const surface = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [width, setWidth] = useState(0);
  const [moved, setMoved] = useState(0);

  useEffect(() => {
    const container = surface.current;
    if (!container) return;
    let made: Engine | null = null;
    const moves = watchMoves(container, () => setMoved((count) => count + 1));
    let gone = false;
    const observer = new ResizeObserver(() => {
      setWidth(container.clientWidth);
      if (container.clientWidth > 0) made?.resized();
    });
    observer.observe(container);
    void engineModule.then(async ({ createEngine, decodeIcons }) => {
      await decodeIcons(readPalette());
      if (gone) return;
      made = createEngine(
        container,
        readPalette(),
        {
          selected: select,
          hovered: point,
          moved: moves.note,
        },
        { large },
      );
      setEngine(made);
    });
    const unwatch = watchPalette(() => made?.paint(readPalette()));
    return () => {
      gone = true;
      moves.stop();
      observer.disconnect();
      unwatch();
      made?.destroy();
      setEngine(null);
    };
  }, [large]);

  return { surface, engine, width, moved };
}

/** The drawing surface of one lens, with the layer for the keyboard over it and the tools beside it. */
export function GraphStage({ large }: { large: boolean }) {
  const { surface, engine, width, moved } = useEngine(large);
  const { picture, failure } = usePicture(width);
  const emphasis = useApp(emphasisOf);
  const selection = useApp((state) => state.view.selection);
  const tools = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!engine || width === 0 || !picture) return;
    engine.draw(picture.elements, picture.frame);
    announceReady();
  }, [engine, picture, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => engine?.emphasise(emphasis), [engine, picture, emphasis]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => engine?.select(selection), [engine, picture, selection]);

  return (
    <>
      <div className={css.stage}>
        <div ref={surface} className={css.surface} aria-hidden="true" />
        {!picture && (
          <p className={css.waiting}>
            {failure ? `${failure}. The table shows the same relationships.` : 'Laying out the network…'}
          </p>
        )}
        {engine && picture && (
          <FocusLayer
            engine={engine}
            walk={picture.walk}
            moved={moved}
            leave={() => tools.current?.querySelector('button')?.focus()}
          />
        )}
      </div>
      <GraphTools ref={tools} engine={engine} />
    </>
  );
}
