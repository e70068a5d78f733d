import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { compareAll } from '../../domain/compare/compared';
import { lookAt } from '../../state/actions/picture';
import { select } from '../../state/actions/view';
import { type ComparisonOfView, drawnGraphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import { sidesWords } from '../../words/views/sides';
import { FocusLayer } from '../FocusLayer';
import { usePictureDataset } from '../folds/picture-dataset';
import { GraphTools } from '../GraphTools';
import { oncePerFrame } from '../schedule';
import { type BothSurface, createBoth } from './both-surface';
import type { DrawnSides } from './draw-sides';
import { SidePicture } from './SidePicture';
import css from './Sides.module.css';
import { walkOfSides } from './walk-of-sides';

/** Both pictures under one camera. @returns them, and what changes whenever they have moved */
function useBoth(drawn: DrawnSides) {
  const stage = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState(0);
  const [both, setBoth] = useState<BothSurface | null>(null);
  useLayoutEffect(() => {
    const moves = oncePerFrame(() => setMoved((count) => count + 1));
    const made = createBoth({
      moved: moves.schedule,
      looked: (part, { spacing }) => {
        lookAt(part, spacing);
        return useApp.getState().view.camera;
      },
    });
    setBoth(made);
    return () => {
      moves.cancel();
      made.stop();
    };
  }, []);
  useLayoutEffect(() => {
    if (both && stage.current) both.show(stage.current, drawn);
  }, [both, drawn]);
  const selection = useApp(({ view }) => view.selection);
  useEffect(() => {
    if (selection) both?.reveal(selection);
  }, [both, selection]);
  return { stage, both, moved };
}

/** Where the cursor would stand in the other picture: the eye finds the same thing in both. */
function OtherCursor({ both, moved }: { readonly both: BothSurface; readonly moved: number }) {
  const pointed = useApp((state) => state.pointed);
  const box = pointed && both.whereElse(pointed);
  if (!box) return null;
  const { x: left, y: top, width, height } = box;
  return <span className={css.other} data-moved={moved} style={{ left, top, width, height }} />;
}

/** Takes the selection away, if there is one; else goes on to the tools. */
function clearOr(leave: () => void): void {
  if (useApp.getState().view.selection) select(null);
  else leave();
}

/** The pictures of both sides, with the layer for the keyboard over them and the tools below. */
export function PicturesOfSides({
  drawn,
  found,
}: {
  readonly drawn: DrawnSides;
  readonly found: ComparisonOfView;
}) {
  const { stage, both, moved } = useBoth(drawn);
  const tools = useRef<HTMLDivElement>(null);
  const dataset = usePictureDataset();
  const index = useFacetIndex();
  const graph = useApp(drawnGraphOf);
  const walk = useMemo(() => walkOfSides(dataset, graph, drawn.spacing), [dataset, graph, drawn.spacing]);
  const totals = compareAll(index, found.sides, found.filters, found.by);
  const leave = () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: it groups pictures, and no fields */}
      <div
        ref={stage}
        role="group"
        aria-label={sidesWords().pictures}
        className={css.pictures}
        data-stacked={drawn.stacked ?? undefined}
      >
        {(['a', 'b'] as const).map((side) => (
          <SidePicture
            key={side}
            {...{ side, found }}
            total={totals[side]}
            drawing={drawn.drawings[side]}
            size={drawn.seen.size}
          />
        ))}
        {both && (
          <div className={css.walk}>
            <OtherCursor both={both} moved={moved} />
            <FocusLayer surface={both} walk={walk} moved={moved} leave={() => clearOr(leave)} />
          </div>
        )}
      </div>
      <div className={css.tools}>
        <GraphTools ref={tools} surface={both} />
      </div>
    </>
  );
}
