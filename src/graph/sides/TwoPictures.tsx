import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { compareAll } from '../../domain/compare/compared';
import { type ComparisonOfView, comparisonOfView, drawnGraphOf, foldedOfView } from '../../state/selectors';
import { sideGraphsOf, signsOfSides } from '../../state/side-graphs';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import { whenIdle } from '../../ui/later-part';
import { FailedPart } from '../../ui/PartBoundary';
import { readPalette, readPaperPalette, watchPalette } from '../../ui/palette';
import { offerPicture } from '../../ui/paper';
import parts from '../../ui/parts.module.css';
import { offerDrawing } from '../../ui/picture';
import { announceReady } from '../../ui/ready';
import { pictureRows, Signs } from '../../ui/Signs';
import { sizeRows } from '../../ui/SizeSigns';
import { watchSize } from '../../ui/watch-size';
import { graphWords } from '../../words/views/graph';
import { sidesWords } from '../../words/views/sides';
import { Waiting } from '../Waiting';
import { type DrawnSides, drawSides } from './draw-sides';
import { drawingOfSides, svgOf } from './drawing-of-sides';
import { LinesOfSides } from './LinesOfSides';
import { SidePicture } from './SidePicture';
import css from './Sides.module.css';
import { isInCommon } from './what-is-wrong';

/** How wide an element is, in whole pixels; 0 until it is known. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    return watchSize(element, measure);
  }, [of]);
  return width;
}

/** Both pictures, drawn anew with whatever they show, and with the colours of the page. */
function useDrawn(width: number) {
  const [drawn, setDrawn] = useState<DrawnSides | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const graphs = useApp(sideGraphsOf);
  const { selection, moved, order, camera, lens } = useApp(({ view }) => view);
  useEffect(() => watchPalette(() => setAttempt((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of these are drawn
  useEffect(() => {
    if (width === 0) return;
    let gone = false;
    drawSides(useApp.getState(), readPalette(), width).then(
      (done) => {
        if (gone) return;
        setFailure(null);
        setDrawn(done);
      },
      (error: unknown) => {
        if (!gone) setFailure({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [graphs, selection, moved, order, camera, lens, width, attempt]);
  return { drawn, failure, again: () => setAttempt(attempt + 1) };
}

/** What must be said beside either drawing, once. */
const notesOf = ({ drawings: { a, b } }: DrawnSides): readonly string[] => [
  ...new Set([...(a.notes ?? []), ...(b.notes ?? [])]),
];

/** Every sign of both pictures, once. */
function SharedLegend() {
  const signs = useApp(signsOfSides);
  if (!signs) return null;
  return (
    <section aria-label={graphWords().legend} className={css.legend}>
      <h3 className={parts.heading}>{graphWords().legend}</h3>
      <Signs rows={[...pictureRows(signs), ...sizeRows(signs)]} />
    </section>
  );
}

/** Offers both as one picture to be taken away, and to be printed. */
function useTakenAway() {
  const onPaper = useRef<SVGSVGElement | null>(null);
  const graphs = useApp(sideGraphsOf);
  const lens = useApp(({ view }) => view.lens);
  useEffect(() => offerDrawing((palette) => drawingOfSides(useApp.getState(), palette)), []);
  useEffect(() => offerPicture(() => onPaper.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are drawn
  useEffect(() => {
    // A print does not wait: it is made when there is time.
    let gone = false;
    whenIdle(() => {
      if (gone) return;
      drawingOfSides(useApp.getState(), readPaperPalette()).then(
        (drawing) => {
          if (!gone) onPaper.current = svgOf(drawing);
        },
        // Printed is then what is told of it.
        () => undefined,
      );
    });
    return () => {
      gone = true;
      onPaper.current = null;
    };
  }, [graphs, lens]);
}

/** What must be known of both pictures together. */
function useNotes(found: ComparisonOfView | null): readonly string[] {
  const isSized = useApp((state) => drawnGraphOf(state).sized !== undefined);
  const isIdle = useApp((state) => {
    const graphs = sideGraphsOf(state);
    // In a matrix an empty row says it.
    return (
      graphs !== null && !graphs.a.grid && [graphs.a, graphs.b].some(({ idle }) => (idle?.size ?? 0) > 0)
    );
  });
  const say = sidesWords();
  if (!found) return [];
  return [
    ...(isInCommon(found) ? [] : [say.nothingInCommon(found.unit)]),
    say.oneScale,
    ...(isIdle ? [say.idle] : []),
    ...(isSized ? [say.sizesOfBoth] : []),
  ];
}

/** A picture of each side of the comparison, beside each other or below each other, with all that is in either as a table. */
export function TwoPictures() {
  const say = sidesWords();
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const index = useFacetIndex();
  const found = useApp(comparisonOfView);
  useApp(foldedOfView);
  const { drawn, failure, again } = useDrawn(width);
  const notes = useNotes(found);
  useTakenAway();
  const isOfItself = found?.summary.isOfItself ?? false;
  const isThere = drawn !== null || failure !== null || isOfItself;
  useEffect(() => {
    if (isThere) announceReady();
  }, [isThere]);
  if (!found) return null;
  const totals = compareAll(index, found.sides, found.filters);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for whoever has no pointer
    <section ref={room} className={css.sides} aria-label={say.title} tabIndex={0}>
      {isOfItself ? (
        <p className={css.wrong}>{say.ofItself}</p>
      ) : (
        <>
          {notes.map((note) => (
            <p key={note} className={css.note}>
              {note}
            </p>
          ))}
          {failure && <FailedPart what={say.inText} error={failure.error} again={again} />}
          {!drawn && !failure && <Waiting failure={null} words={say.drawing} />}
          {drawn && (
            <>
              <div className={css.pictures} data-stacked={drawn.isStacked || undefined}>
                {(['a', 'b'] as const).map((side) => (
                  <SidePicture
                    key={side}
                    {...{ side, found }}
                    total={totals[side]}
                    drawing={drawn.drawings[side]}
                    frame={drawn.frame}
                  />
                ))}
              </div>
              {notesOf(drawn).map((note) => (
                <p key={note} className={css.note}>
                  {note}
                </p>
              ))}
              <SharedLegend />
              <LinesOfSides />
            </>
          )}
        </>
      )}
    </section>
  );
}
