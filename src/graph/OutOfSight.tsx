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
import { isAllBeyond, positionsAtEdge, sidesBeyond } from './out-of-sight';
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

/**
 * That a part of the answer to what is asked is out of sight, and the way to see it. Who has taken that stays here with the focus: on
 * the picture, it would let something else stand out than the answer.
 */
function AnswerOutOfSight({ placed: { surface, container, moved } }: { placed: PlacedSurface<never> }) {
  const graph = useApp(drawnGraphOf);
  const around = useApp(aroundSelection);
  const isAsked = useApp((state) => [...subjectsOfView(state).values()].includes('asked'));
  const words = useRef<HTMLParagraphElement>(null);
  const [isTaken, setTaken] = useState(false);
  const window = container.current;
  if (!window || !surface || !around || !isAsked) return null;
  const boxes = graph.nodes.flatMap(({ id }) => (around.has(id) && surface.whereIs(id)) || []);
  // The names of those who stand beside a map are at its bottom; other pictures go on below.
  const isBar = surface.nudge !== undefined;
  const size = { width: window.clientWidth, height: window.clientHeight - (isBar ? ANSWER_BAR : 0) };
  const sides = sidesBeyond(size, boxes);
  // Where nothing at all is in sight, that is said with the same way back.
  const isSeen = sides.length === 0 || surface.isAstray?.();
  if (isSeen && !isTaken) return null;
  const showAll = () => {
    setTaken(true);
    words.current?.focus({ preventScroll: true });
    surface.fit();
  };
  return (
    <div className={css.answer} data-bar={isBar || undefined} data-moved={moved}>
      <p ref={words} tabIndex={-1} onBlur={() => setTaken(false)}>
        {isSeen ? inSightWords().answerInSight : inSightWords().answerGoesOn(sides, isAllBeyond(size, boxes))}
      </p>
      {!isSeen && (
        <button type="button" onClick={showAll}>
          {graphWords().wholePicture}
        </button>
      )}
    </div>
  );
}

/** What a small window cuts off of what is chosen, or of the answer to what is asked. */
export function OutOfSight({ placed }: { placed: PlacedSurface<never> }) {
  return (
    <>
      <EndsOutOfSight placed={placed} />
      <AnswerOutOfSight placed={placed} />
    </>
  );
}
