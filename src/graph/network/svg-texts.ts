/** The names of a network, and the words on its lines, in a picture that is taken away. */

import { inRow } from '../../domain/text/markup';
import type { Palette } from '../../ui/palette';
import { type Drawn, stacked } from '../../ui/svg/drawing';
import { element, NOTHING, pathData } from '../../ui/svg/markup';
import { widthOf } from '../../ui/svg/text-widths';
import { wordsSvg } from '../../ui/svg/words-svg';
import { gradeIn, isSubjectIn, type NetworkSight, type WidthOfText } from './painting';
import { leaderFrom } from './positions-of-words';
import { type ShownName, sizeOfNames } from './shown-names';
import { type ShownWords, WORDS } from './shown-words';

/** The width of a text, about: in a picture that is taken away nothing is measured. */
export const aboutAsWide: WidthOfText = (text, weight) => widthOf(text, { size: 1, bold: weight === 'bold' });

/** The ground of a name: how much is seen of what lies below it, and how round it is. */
const GROUND = { opacity: 0.8, round: 3 };
/** The frame of words: how round it is, and how wide. */
const FRAME = { round: 4, usual: 1, chosen: 2 };

function nameSvg(sight: NetworkSight, { disc, x, y, width, height }: ShownName): Drawn {
  const { palette } = sight.look;
  const grade = gradeIn(sight, disc.id);
  const body = inRow([
    element('rect', {
      ...{ x, y, width, height, rx: GROUND.round },
      ...{ fill: palette.colour.paper, 'fill-opacity': GROUND.opacity },
    }),
    wordsSvg(palette, {
      ...{ lines: [disc.name], x: x + width / 2, y: y + height / 2 },
      lettering: { size: sizeOfNames(sight.camera), bold: grade === 'chosen' || isSubjectIn(sight, disc.id) },
      colour: grade === 'rest' || sight.idle?.has(disc.id) ? 'soft' : 'ink',
    }),
  ]);
  return { body, areas: [{ x, y, width, height }] };
}

function framedWords(palette: Palette, box: ShownWords): Drawn {
  const { x, y, width, height, rows, chosen, leadsTo } = box;
  const look = {
    stroke: palette.colour[chosen ? 'accent' : 'line-strong'],
    'stroke-width': chosen ? FRAME.chosen : FRAME.usual,
  };
  const from = leadsTo && leaderFrom(box, leadsTo);
  const body = inRow([
    from
      ? element('path', {
          d: pathData('M', from.x, from.y, 'L', leadsTo.x, leadsTo.y),
          ...{ fill: 'none', ...look },
        })
      : NOTHING,
    element('rect', { ...{ x, y, width, height, rx: FRAME.round, fill: palette.colour.panel }, ...look }),
    wordsSvg(palette, {
      ...{ lines: rows, x: x + width / 2, y: y + height / 2, leading: WORDS.height },
      ...{ lettering: { size: WORDS.size, bold: chosen }, colour: 'ink' },
    }),
  ]);
  return { body, areas: [{ x, y, width, height }] };
}

/** Every name that has room. */
export const namesSvg = (sight: NetworkSight, names: readonly ShownName[]): Drawn =>
  stacked(names.map((name) => nameSvg(sight, name)));

/** The words of what stands out. */
export const networkWordsSvg = (sight: NetworkSight, words: readonly ShownWords[]): Drawn =>
  stacked(words.map((own) => framedWords(sight.look.palette, own)));
