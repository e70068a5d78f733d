import { useRef, useState } from 'react';
import type { LensEdge } from '../domain/lenses/lens';
import { aroundSelection } from '../state/emphasis';
import { drawnGraphOf, subjectsOfView } from '../state/selectors';
import { useApp } from '../state/store';
import { graphWords } from '../words/views/graph';
import { inSightWords } from '../words/views/in-sight';
import { lensesWords } from '../words/views/lenses';
import { usePictureDataset } from './folds/picture-dataset';
import css from './OutOfSight.module.css';
import {
  clearOfBar,
  isAllBeyond,
  isBeyond,
  positionsAtEdge,
  type Size,
  sidesBeyond,
  soughtIn,
} from './out-of-sight';
import type { Surface } from './surface';
import type { PlacedSurface } from './use-surface';
import { ANSWER_BAR } from './viewing';

/** The two ends of the chosen line, if a line is chosen. */
function useChosenEnds(): readonly LensEdge['from'][] | null {
  const graph = useApp(drawnGraphOf);
  const selection = useApp((state) => state.view.selection);
  const line = graph.edges.find(({ id }) => id === selection);
  return line ? [line.from, line.to] : null;
}

/**
 * The names of those ends of a chosen line that a small window cuts off, at its edge. The details and the layer for
 * the keyboard name both, so that these are for the eye alone.
 */
function EndsOutOfSight({ placed: { surface, container, moved } }: { placed: PlacedSurface<never> }) {
  const dataset = usePictureDataset();
  const ends = useChosenEnds();
  const window = container.current;
  const nodes = ends && surface && ends.map((id) => surface.whereIs(id));
  const [from, to] = nodes ?? [];
  if (!window || !from || !to) return null;
  const positions = positionsAtEdge({ width: window.clientWidth, height: window.clientHeight }, [from, to]);
  return (
    <div className={css.edge} data-moved={moved} aria-hidden="true">
      {positions.map((position, i) => {
        const id = ends?.[i];
        return (
          position &&
          id && (
            <span key={id} style={{ left: position.x, top: position.y }}>
              {`${position.towards} ${dataset.parties.get(id)?.name ?? lensesWords().allOthers}`}
            </span>
          )
        );
      })}
    </div>
  );
}

/** What of the answer to what is asked, or of the centres, is out of sight, in words; and that nothing is, any more. */
function useSoughtWords(whole: Size | null, bar: number, surface: Surface<never> | null) {
  const dataset = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const around = useApp(aroundSelection);
  const selection = useApp((state) => state.view.selection);
  const sought = soughtIn(useApp(subjectsOfView), around, selection);
  if (!whole || !surface || !sought) return null;
  const nodes = graph.nodes.flatMap(({ id }) => {
    const box = sought.ids.has(id) ? surface.whereIs(id) : null;
    return box ? [{ id, box }] : [];
  });
  const boxes = nodes.map(({ box }) => box);
  const window = clearOfBar(whole, bar, boxes);
  const sides = sidesBeyond(window, boxes);
  const say = inSightWords();
  if (sought.kind === 'asked') {
    return { sides, goesOn: say.answerGoesOn(sides, isAllBeyond(window, boxes)), seen: say.answerInSight };
  }
  const names = nodes
    .filter(({ box }) => isBeyond(window, box))
    .map(({ id }) => dataset.parties.get(id)?.name ?? dataset.systems.get(id)?.name ?? id);
  return { sides, goesOn: say.centresBeyond(names, sides), seen: say.centresInSight(nodes.length) };
}

/**
 * That a part of the answer to what is asked, or a centre, is out of sight, and the way to see it. Who has taken that stays here with the
 * focus: on the picture, it would let something else stand out than the answer.
 */
function SoughtOutOfSight({ placed: { surface, container, moved } }: { placed: PlacedSurface<never> }) {
  const words = useRef<HTMLParagraphElement>(null);
  const [isTaken, setTaken] = useState(false);
  const window = container.current;
  // The names of those who stand beside a map are at its bottom; other pictures go on below.
  const isBar = surface?.nudge !== undefined;
  const bar = isBar ? ANSWER_BAR : 0;
  const size = window && { width: window.clientWidth, height: window.clientHeight };
  const told = useSoughtWords(size, bar, surface);
  if (!told) return null;
  // Where nothing at all is in sight, that is said with the same way back.
  const isSeen = told.sides.length === 0 || surface?.isAstray?.();
  if (isSeen && !isTaken) return null;
  const showAll = () => {
    setTaken(true);
    words.current?.focus({ preventScroll: true });
    // What is said here stays at the bottom, and would lie over names.
    surface?.fit(bar);
  };
  return (
    <div className={css.answer} data-bar={isBar || undefined} data-moved={moved}>
      <p ref={words} tabIndex={-1} onBlur={() => setTaken(false)}>
        {isSeen ? told.seen : told.goesOn}
      </p>
      {!isSeen && (
        <button type="button" onClick={showAll}>
          {graphWords().wholePicture}
        </button>
      )}
    </div>
  );
}

/** What a small window cuts off of what is chosen, of the answer to what is asked, or of what a neighbourhood lies around. */
export function OutOfSight({ placed }: { placed: PlacedSurface<never> }) {
  return (
    <>
      <EndsOutOfSight placed={placed} />
      <SoughtOutOfSight placed={placed} />
    </>
  );
}
