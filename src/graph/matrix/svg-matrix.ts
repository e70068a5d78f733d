/** A matrix in SVG: pure, from the same shapes as on paper. */
import { inRow, type Markup } from '../../domain/text/markup';
import type { Palette } from '../../ui/palette';
import { cellSignSvg } from '../../ui/svg/cell-sign';
import { type Drawing, drawingOf } from '../../ui/svg/drawing';
import { element, NOTHING, short, textMarkup } from '../../ui/svg/markup';
import { gapIn, HATCH, hatched } from './hatch';
import { NAME_LETTERS } from './heading-shapes';
import type { MatrixShape } from './matrix-shape';
import type { MatrixShapes } from './matrix-shapes';

/** The room around the drawing. */
export const MARGIN = 8;
/** How far below the middle of its letters a line of text stands, as a part of their size. */
const BASELINE = 0.36;

function hatchedSvg({ colour }: Palette, shape: MatrixShape & { type: 'hatched' }): Markup {
  const { side, isBroken } = shape;
  const inner = side - HATCH.line;
  const lines = hatched(shape, side).map(
    ([from, to]) => `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`,
  );
  const corners = gapIn(shape, side).map(({ x, y }) => `${short(x)} ${short(y)}`);
  return inRow([
    element('rect', {
      ...{ x: shape.x + HATCH.line / 2, y: shape.y + HATCH.line / 2, width: inner, height: inner },
      ...{ fill: 'none', stroke: colour.exporter, 'stroke-width': HATCH.line },
    }),
    element('path', { d: lines.join(''), fill: 'none', stroke: colour.exporter, 'stroke-width': HATCH.line }),
    isBroken ? element('path', { d: `M${corners.join('L')}Z`, fill: colour.paper }) : NOTHING,
  ]);
}

function signSvg(palette: Palette, { sign, x, y, side, line }: MatrixShape & { type: 'sign' }): Markup {
  const drawn = cellSignSvg(palette, sign, { x, y }, side);
  return line ? element('g', { 'data-line': line }, drawn) : drawn;
}

function shapeSvg(palette: Palette, shape: MatrixShape): Markup {
  const { colour } = palette;
  switch (shape.type) {
    case 'filled': {
      const { x, y, width, height, opacity, line = null } = shape;
      return element('rect', {
        ...{ x, y, width, height, fill: colour[shape.colour], 'fill-opacity': opacity ?? null },
        'data-line': line,
      });
    }
    case 'frame': {
      const { x, y, width, height } = shape;
      return element('rect', {
        ...{ x, y, width, height, fill: 'none', stroke: colour[shape.colour], 'stroke-width': 1.5 },
      });
    }
    case 'words': {
      const { words, x, y, turned, from, size = NAME_LETTERS.size, node = null } = shape;
      return element(
        'text',
        {
          ...{ x, y: turned === 0 ? y + size * BASELINE : y, fill: colour[shape.colour], 'font-size': size },
          'text-anchor': from === 'end' ? 'end' : null,
          'data-node': node,
          transform: turned === 0 ? null : `rotate(${turned} ${Math.round(x)} ${Math.round(y)})`,
        },
        textMarkup(words),
      );
    }
    case 'hatched':
      return hatchedSvg(palette, shape);
    case 'sign':
      return signSvg(palette, shape);
  }
}

/** The drawing of these shapes. */
export function matrixDrawing({ shapes, width, height }: MatrixShapes, palette: Palette): Drawing {
  const body = inRow(shapes.map((shape) => shapeSvg(palette, shape)));
  const areas = shapes.length > 0 ? [{ x: 0, y: 0, width, height }] : [];
  return drawingOf({ body, areas }, shapes.length > 0 ? MARGIN : 0);
}
