import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { select } from '../../state/actions/view';
import { type ComparisonOfView, comparisonOfView, foldedOfView } from '../../state/selectors';
import { sideGraphsOf, signsOfSides } from '../../state/side-graphs';
import { useApp } from '../../state/store';
import { whenIdle } from '../../ui/later-part';
import { FailedPart } from '../../ui/PartBoundary';
import { readPalette, readPaperPalette, watchPalette } from '../../ui/palette';
import { offerPicture } from '../../ui/paper';
import parts from '../../ui/parts.module.css';
import { offerDrawing } from '../../ui/picture';
import { announceReady } from '../../ui/ready';
import { pictureRows, Signs } from '../../ui/Signs';
import { sizeRows } from '../../ui/SizeSigns';
import { NARROW, useMedia } from '../../ui/use-media';
import { watchSize } from '../../ui/watch-size';
import { graphWords } from '../../words/views/graph';
import { sidesWords } from '../../words/views/sides';
import type { Size } from '../network/camera';
import { Waiting } from '../Waiting';
import { type DrawnSides, drawSides } from './draw-sides';
import { drawingOfSides, ON_PAPER, svgOf } from './drawing-of-sides';
import { LinesOfSides } from './LinesOfSides';
import { areSizesOfBoth, isAnyoneIdle, notesOfBoth } from './notes-of-both';
import { PicturesOfSides } from './PicturesOfSides';
import css from './Sides.module.css';

/** What stands above and below the pictures in their room, in pixels, about. */
const AROUND = 112;
/** Where the page itself is scrolled, so much of the window is for a picture at the most: who scrolls has to come past it. */
const OF_WINDOW = 0.7;

/** How much room there is for the pictures, in whole pixels; no width until it is known. */
function useRoom(of: RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  const isNarrow = useMedia(NARROW);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const width = clientWidth && clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const height = isNarrow ? OF_WINDOW * innerHeight : clientHeight - AROUND;
      // The bar of a phone that comes and goes changes nothing.
      setRoom((before) =>
        before.width === width && (isNarrow || before.height === height) ? before : { width, height },
      );
    };
    measure();
    return watchSize(element, measure);
  }, [of, isNarrow]);
  return room;
}

/** Both pictures, drawn anew with whatever they show, and with the colours of the page. */
function useDrawn(room: Size) {
  const [drawn, setDrawn] = useState<DrawnSides | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const graphs = useApp(sideGraphsOf);
  const { selection, moved, order, camera, lens } = useApp(({ view }) => view);
  useEffect(() => watchPalette(() => setAttempt((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of these are drawn
  useEffect(() => {
    if (room.width === 0) return;
    let gone = false;
    drawSides(useApp.getState(), readPalette(), room).then(
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
  }, [graphs, selection, moved, order, camera, lens, room, attempt]);
  return { drawn, failure, again: () => setAttempt(attempt + 1) };
}

/** What must be said beside either drawing, once. */
const notesOf = ({ drawings: { a, b }, stacked }: DrawnSides): readonly string[] => [
  ...(stacked === 'names' ? [sidesWords().stacked] : []),
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
      drawingOfSides(useApp.getState(), readPaperPalette(), ON_PAPER).then(
        (drawing) => {
          if (!gone) onPaper.current = svgOf(drawing, readPaperPalette());
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
  const isSized = useApp(areSizesOfBoth);
  const isIdle = useApp(isAnyoneIdle);
  return found ? notesOfBoth(found, { isIdle, isSized }) : [];
}

/** A picture of each side of the comparison, beside each other or below each other, with all that is in either as a table. */
export function TwoPictures() {
  const say = sidesWords();
  const section = useRef<HTMLDivElement>(null);
  const room = useRoom(section);
  const found = useApp(comparisonOfView);
  useApp(foldedOfView);
  const { drawn, failure, again } = useDrawn(room);
  const notes = useNotes(found);
  useTakenAway();
  const isOfItself = found?.summary.isOfItself ?? false;
  const isThere = drawn !== null || failure !== null || isOfItself;
  useEffect(() => {
    if (isThere) announceReady();
  }, [isThere]);
  if (!found) return null;
  const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) select(null);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for whoever has no pointer
    <section ref={section} className={css.sides} aria-label={say.title} tabIndex={0} onKeyDown={onKeyDown}>
      {isOfItself ? (
        <p className={css.wrong}>{say.ofItself}</p>
      ) : (
        <>
          {failure && <FailedPart what={say.inText} error={failure.error} again={again} />}
          {!drawn && !failure && <Waiting failure={null} words={say.drawing} />}
          {drawn && <PicturesOfSides drawn={drawn} found={found} />}
          {[...notes, ...(drawn ? notesOf(drawn) : [])].map((note) => (
            <p key={note} className={css.note}>
              {note}
            </p>
          ))}
          {drawn && (
            <>
              <SharedLegend />
              <LinesOfSides />
            </>
          )}
        </>
      )}
    </section>
  );
}
