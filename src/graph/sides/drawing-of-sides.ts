/** The pictures of both sides as one drawing, to be taken away or printed: A beside B, each under its name and its sums. */
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
import { compareWords } from '../../words/views/compare';
import { sidesWords } from '../../words/views/sides';
import { drawnWithin } from './draw-sides';
import { emptySides } from './what-is-wrong';

/** How wide each of the two is, about; what is above it, and what parts both. */
const WIDTH = 860;
const HEAD = 52;
const GAP = 40;
const NAME = { size: 16, bold: true };
const SUMS = { size: 13 };

/** Both sides in one drawing. @throws Error where nothing is compared */
export async function drawingOfSides(state: AppState, palette: Palette): Promise<Drawing> {
  const found = comparisonOfView(state);
  const { comparison } = state.view;
  if (!found || !comparison) throw new Error('Nothing is compared.');
  const { drawings, frame } = await drawnWithin(state, palette, WIDTH);
  const say = compareWords();
  const names = say.names(datasetOf(state), found.filters, comparison);
  const totals = compareAll(opened(state).index, found.sides, found.filters, found.by);
  const empty = emptySides(found);
  const sums = (side: SideId) => {
    if (empty.includes(side)) return sidesWords().isEmpty(side);
    return say.amounts(totals[side], found.by);
  };
  const sideSvg = (side: SideId, left: number) =>
    element(
      'g',
      { transform: `translate(${left} 0)` },
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
  return {
    body: inRow([sideSvg('a', 0), sideSvg('b', frame.width + GAP)]),
    bounds: { x: 0, y: 0, width: 2 * frame.width + GAP, height: HEAD + frame.height },
    notes: [...new Set([...notes, sidesWords().oneScale])],
  };
}

/** A drawing as an element of the page. */
export function svgOf({ body, bounds }: Drawing): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`);
  svg.setAttribute('width', `${Math.ceil(bounds.width)}`);
  svg.setAttribute('height', `${Math.ceil(bounds.height)}`);
  svg.append(...inPage(body, 'paper-'));
  return svg;
}
