/** The pictures of both sides as one drawing, each under its name and its sums: beside each other to be taken away, below each other on paper. */
import { compareAll } from '../../domain/compare/compared';
import type { SideId } from '../../domain/lenses/side-graphs';
import { inRow } from '../../domain/text/markup';
import { comparisonOfView, datasetOf } from '../../state/selectors';
import type { AppState } from '../../state/store';
import { opened } from '../../state/visible';
import type { Palette } from '../../ui/palette';
import type { Drawing } from '../../ui/svg/drawing';
import { inPage } from '../../ui/svg/in-page';
import { element, NOTHING } from '../../ui/svg/markup';
import { wordsSvg } from '../../ui/svg/words-svg';
import { wrapped } from '../../ui/svg/wrapped';
import { compareWords } from '../../words/views/compare';
import { sidesWords } from '../../words/views/sides';
import type { Point } from '../point';
import { drawnWithin } from './draw-sides';
import { areSizesOfBoth, isAnyoneIdle, notesOfBoth } from './notes-of-both';
import { emptySides } from './what-is-wrong';

/** How both stand to each other: how wide each is, about, and whether B is below A. */
export interface Arrangement {
  readonly width: number;
  readonly isBelow: boolean;
}

/** Beside each other. */
const BESIDE: Arrangement = { width: 860, isBelow: false };
/** On an upright sheet, where they could not be read beside each other. */
export const ON_PAPER: Arrangement = { width: 720, isBelow: true };

/** What is above each, and what parts both. */
const HEAD = 52;
const GAP = 40;
const NAME = { size: 16, bold: true };
const SUMS = { size: 13 };
/** The notes below them on paper, and the room of each line. */
const NOTES = { size: 12 };
const NOTES_LINE = 17;

/** Both sides in one drawing. @throws Error where nothing is compared */
export async function drawingOfSides(
  state: AppState,
  palette: Palette,
  { width, isBelow }: Arrangement = BESIDE,
): Promise<Drawing> {
  const found = comparisonOfView(state);
  const { comparison } = state.view;
  if (!found || !comparison) throw new Error('Nothing is compared.');
  const { drawings, frame } = await drawnWithin(state, palette, width);
  const say = compareWords();
  const names = say.names(datasetOf(state), found.filters, comparison);
  const totals = compareAll(opened(state).index, found.sides, found.filters, found.by);
  const empty = emptySides(found);
  const sums = (side: SideId) => {
    if (empty.includes(side)) return sidesWords().isEmpty(side);
    return say.amounts(totals[side], found.by);
  };
  const height = HEAD + frame.height;
  const corner = isBelow ? { x: 0, y: height + GAP } : { x: frame.width + GAP, y: 0 };
  const sideSvg = (side: SideId, { x, y }: Point) =>
    element(
      'g',
      { transform: `translate(${x} ${y})` },
      wordsSvg(palette, {
        ...{
          lines: [say.side(side, names[side])],
          x: 0,
          y: 12,
          lettering: NAME,
          colour: 'ink',
          from: 'start',
        },
      }),
      wordsSvg(palette, {
        ...{ lines: [sums(side)], x: 0, y: 34, lettering: SUMS, colour: 'soft', from: 'start' },
      }),
      empty.includes(side)
        ? NOTHING
        : element('g', { transform: `translate(${-frame.x} ${HEAD - frame.y})` }, drawings[side].body),
    );
  const notes = [...(drawings.a.notes ?? []), ...(drawings.b.notes ?? [])];
  const ofBoth = notesOfBoth(found, { isIdle: isAnyoneIdle(state), isSized: areSizesOfBoth(state) });
  return {
    body: inRow([sideSvg('a', { x: 0, y: 0 }), sideSvg('b', corner)]),
    bounds: { x: 0, y: 0, width: corner.x + frame.width, height: corner.y + height },
    notes: [...new Set([...notes, ...ofBoth])],
  };
}

/** A drawing for paper as an element of the page, with its notes below it. */
export function svgOf({ body, bounds, notes = [] }: Drawing, palette: Palette): SVGSVGElement {
  const lines = notes.flatMap((note) => wrapped(note, bounds.width, NOTES));
  const top = bounds.y + bounds.height + NOTES_LINE;
  const height = Math.ceil(bounds.height + (lines.length + 1) * NOTES_LINE);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `${bounds.x} ${bounds.y} ${bounds.width} ${height}`);
  svg.setAttribute('width', `${Math.ceil(bounds.width)}`);
  svg.setAttribute('height', `${height}`);
  const below = lines.map((line, at) =>
    wordsSvg(palette, {
      ...{ lines: [line], x: bounds.x, y: top + at * NOTES_LINE },
      ...{ lettering: NOTES, colour: 'soft', from: 'start' },
    }),
  );
  svg.append(...inPage(inRow([body, ...below]), 'paper-'));
  return svg;
}
