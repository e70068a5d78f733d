import { useEffect, useRef, useState } from 'react';
import { point, select } from '../state/actions';
import { emphasisOf, sentenceOf } from '../state/selectors';
import { type Lens, useApp } from '../state/store';
import { readPalette, watchPalette } from '../ui/palette';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import type { Engine } from './engine';
import { FocusLayer } from './FocusLayer';
import css from './GraphPanel.module.css';
import { GraphTools } from './GraphTools';
import { Legend } from './Legend';
import { LensBar } from './LensBar';
import { usePicture } from './use-picture';

// Asked for as soon as this module is there, so that it arrives beside the dataset and not after it.
const engineModule = import('./engine');

/** Makes the engine once for each lens, keeps it as large as its surface, and destroys it. */
function useEngine(lens: Lens) {
  const surface = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [width, setWidth] = useState(0);
  const [moved, setMoved] = useState(0);

  useEffect(() => {
    const container = surface.current;
    if (!container) return;
    let made: Engine | null = null;
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
          moved: () => setMoved((count) => count + 1),
        },
        { large: lens === 'parties' },
      );
      setEngine(made);
    });
    const unwatch = watchPalette(() => made?.paint(readPalette()));
    return () => {
      gone = true;
      observer.disconnect();
      unwatch();
      made?.destroy();
      setEngine(null);
    };
  }, [lens]);

  return { surface, engine, width, moved };
}

/** The visible relationships as a graph. */
export function GraphPanel() {
  const lens = useApp((state) => state.view.lens);
  const { surface, engine, width, moved } = useEngine(lens);
  const picture = usePicture(width);
  const emphasis = useApp(emphasisOf);
  const selection = useApp((state) => state.view.selection);
  const sentence = useApp(sentenceOf);
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
    <section aria-label="Graph" className={css.panel}>
      <div className={css.stage}>
        <div ref={surface} className={css.surface} aria-hidden="true" />
        {!picture && <p className={css.waiting}>Laying out the network…</p>}
        {engine && picture && (
          <FocusLayer
            engine={engine}
            walk={picture.walk}
            moved={moved}
            leave={() => tools.current?.querySelector('button')?.focus()}
          />
        )}
      </div>
      <LensBar />
      <GraphTools ref={tools} engine={engine} />
      <p className={parts.hidden}>{`Graph of ${sentence}. The table shows the same relationships.`}</p>
      <Legend />
    </section>
  );
}
