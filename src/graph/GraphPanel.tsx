import { useEffect, useMemo, useRef, useState } from 'react';
import { point, select } from '../state/actions';
import { emphasisOf, graphOf, sentenceOf, useDataset } from '../state/selectors';
import { useApp } from '../state/store';
import { readPalette, watchPalette } from '../ui/palette';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import { elementsOf } from './elements';
import type { Engine } from './engine';
import { FocusLayer } from './FocusLayer';
import css from './GraphPanel.module.css';
import { GraphTools } from './GraphTools';
import { Legend } from './Legend';
import { walkOf } from './navigation';
import { geometryFor, placeColumns } from './place-columns';

// Asked for as soon as this module is there, so that it arrives beside the dataset and not after it.
const engineModule = import('./engine');

/** The picture of the visible relationships, placed for the width at hand. */
function usePicture(width: number) {
  const dataset = useDataset();
  const graph = useApp(graphOf);
  return useMemo(() => {
    const geometry = geometryFor(graph, width);
    const placement = placeColumns(graph, geometry);
    return { elements: elementsOf(dataset, graph, geometry, placement), walk: walkOf(graph, placement) };
  }, [dataset, graph, width]);
}

/** Makes the engine once, keeps it as large as its surface, and destroys it. */
function useEngine() {
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
      made = createEngine(container, readPalette(), {
        selected: select,
        hovered: point,
        moved: () => setMoved((count) => count + 1),
      });
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
  }, []);

  return { surface, engine, width, moved };
}

/** The visible relationships as a graph. */
export function GraphPanel() {
  const { surface, engine, width, moved } = useEngine();
  const { elements, walk } = usePicture(width);
  const emphasis = useApp(emphasisOf);
  const selection = useApp((state) => state.view.selection);
  const sentence = useApp(sentenceOf);
  const tools = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!engine || width === 0) return;
    engine.draw(elements);
    announceReady();
  }, [engine, elements, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => engine?.emphasise(emphasis), [engine, elements, emphasis]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => engine?.select(selection), [engine, elements, selection]);

  return (
    <section aria-label="Graph" className={css.panel}>
      <div className={css.stage}>
        <div ref={surface} className={css.surface} aria-hidden="true" />
        {engine && (
          <FocusLayer
            engine={engine}
            walk={walk}
            moved={moved}
            leave={() => tools.current?.querySelector('button')?.focus()}
          />
        )}
      </div>
      <GraphTools ref={tools} engine={engine} />
      <p className={parts.hidden}>{`Graph of ${sentence}. The table shows the same relationships.`}</p>
      <Legend />
    </section>
  );
}
