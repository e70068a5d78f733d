/** The sign of a cell in a picture: a square that is filled or has an outline, or the icon of what is no goods. */
import { inRow, type Markup } from '../../domain/text/markup';
import { CLASS_PATH, CLASS_UNITS } from '../class-path';
import type { CellSign } from '../encodings';
import type { Palette } from '../palette';
import { iconSvg } from './icon-svg';
import { element, NOTHING } from './markup';

/** How wide the lines of signs are. */
const LINE = 1.5;

/** A sign about a point, so wide and high. */
export function cellSignSvg(
  { colour }: Palette,
  sign: CellSign,
  { x, y }: { readonly x: number; readonly y: number },
  side: number,
): Markup {
  const tone = colour[sign.tone];
  const half = side / 2;
  if (sign.type === 'class')
    return element('path', {
      d: CLASS_PATH[sign.class],
      ...{ fill: tone, transform: `translate(${x - half} ${y - half}) scale(${side / CLASS_UNITS})` },
    });
  const bar = sign.isEnded
    ? element('path', {
        d: `M${x - half} ${y + half}L${x + half} ${y - half}`,
        ...{ stroke: tone, 'stroke-width': LINE, fill: 'none' },
      })
    : NOTHING;
  if (sign.type === 'icon') return inRow([iconSvg(sign.icon, tone, x - half, y - half, side), bar]);
  if (sign.isFilled)
    return element('rect', { x: x - half, y: y - half, width: side, height: side, fill: tone });
  const inner = side - LINE;
  return inRow([
    element('rect', {
      ...{ x: x - inner / 2, y: y - inner / 2, width: inner, height: inner, fill: 'none' },
      ...{ stroke: tone, 'stroke-width': LINE },
      'stroke-dasharray': sign.dash.length > 0 ? sign.dash.join(' ') : null,
    }),
    bar,
  ]);
}
