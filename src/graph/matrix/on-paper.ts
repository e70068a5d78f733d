/** A matrix once more, for paper. */
import type { Emphasis } from '../../domain/lenses/lens';
import { CLASS_PATH, CLASS_UNITS } from '../../ui/class-path';
import type { CellSign } from '../../ui/encodings';
import type { IconShape } from '../../ui/icons';
import type { Palette } from '../../ui/palette';
import { gapIn, HATCH, hatched } from './hatch';
import { NAME_LETTERS } from './heading-shapes';
import type { MatrixShape } from './matrix-shape';
import { matrixShapes } from './matrix-shapes';
import type { NamedMatrix } from './names-of-cells';

/** How many pixels each unit has, and how many there are at the most across. */
const RATIO = 2;
const MAX_PIXELS = 4800;
/** Icons are drawn in so many units. */
const ICON_UNITS = 24;
const LINE = 1.5;

/** An element of an icon as a path: what icons are made of, and nothing else. */
function pathOf([tag, attributes]: IconShape[number]): Path2D {
  const numberOf = (name: string) => Number(attributes[name] ?? 0);
  const path = new Path2D(tag === 'path' ? String(attributes['d'] ?? '') : undefined);
  if (tag === 'circle') path.arc(numberOf('cx'), numberOf('cy'), numberOf('r'), 0, 2 * Math.PI);
  if (tag === 'rect') {
    path.roundRect(numberOf('x'), numberOf('y'), numberOf('width'), numberOf('height'), numberOf('rx'));
  }
  if (tag === 'line') {
    path.moveTo(numberOf('x1'), numberOf('y1'));
    path.lineTo(numberOf('x2'), numberOf('y2'));
  }
  return path;
}

function drawIcon(
  context: CanvasRenderingContext2D,
  shape: IconShape,
  x: number,
  y: number,
  size: number,
): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / ICON_UNITS, size / ICON_UNITS);
  Object.assign(context, { lineWidth: 2, lineCap: 'round', lineJoin: 'round' });
  for (const part of shape) context.stroke(pathOf(part));
  context.restore();
}

function drawSign(
  context: CanvasRenderingContext2D,
  { colour }: Palette,
  sign: CellSign,
  { x, y, side }: MatrixShape & { type: 'sign' },
): void {
  const half = side / 2;
  Object.assign(context, { fillStyle: colour[sign.tone], strokeStyle: colour[sign.tone], lineWidth: LINE });
  if (sign.type === 'class') {
    context.save();
    context.translate(x - half, y - half);
    context.scale(side / CLASS_UNITS, side / CLASS_UNITS);
    context.fill(new Path2D(CLASS_PATH[sign.class]));
    context.restore();
  } else if (sign.type === 'icon') drawIcon(context, sign.icon, x, y, side);
  else if (sign.isFilled) context.fillRect(x - half, y - half, side, side);
  else {
    const inner = side - LINE;
    context.setLineDash([...sign.dash]);
    context.strokeRect(x - inner / 2, y - inner / 2, inner, inner);
    context.setLineDash([]);
  }
  if (!sign.isEnded) return;
  context.beginPath();
  context.moveTo(x - half, y + half);
  context.lineTo(x + half, y - half);
  context.stroke();
}

function drawHatched(
  context: CanvasRenderingContext2D,
  { colour }: Palette,
  shape: MatrixShape & { type: 'hatched' },
): void {
  const { x, y, side, isBroken } = shape;
  Object.assign(context, { strokeStyle: colour.exporter, fillStyle: colour.paper, lineWidth: HATCH.line });
  context.strokeRect(x + HATCH.line / 2, y + HATCH.line / 2, side - HATCH.line, side - HATCH.line);
  context.beginPath();
  for (const [from, to] of hatched(shape, side)) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  if (!isBroken) return;
  context.beginPath();
  for (const corner of gapIn(shape, side)) context.lineTo(corner.x, corner.y);
  context.fill();
}

function drawShape(context: CanvasRenderingContext2D, palette: Palette, shape: MatrixShape): void {
  const { colour } = palette;
  if (shape.type === 'sign') {
    drawSign(context, palette, shape.sign, shape);
    return;
  }
  if (shape.type === 'hatched') {
    drawHatched(context, palette, shape);
    return;
  }
  context.save();
  Object.assign(context, { fillStyle: colour[shape.colour], strokeStyle: colour[shape.colour] });
  if (shape.type === 'words') {
    context.translate(shape.x, shape.y);
    context.rotate((shape.turned * Math.PI) / 180);
    context.textAlign = shape.from === 'end' ? 'right' : 'left';
    context.textBaseline = shape.turned === 0 ? 'middle' : 'alphabetic';
    context.fillText(shape.words, 0, 0);
  } else if (shape.type === 'filled') {
    context.globalAlpha = shape.opacity ?? 1;
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
  } else {
    context.lineWidth = LINE;
    context.strokeRect(shape.x, shape.y, shape.width, shape.height);
  }
  context.restore();
}

/** Draws all rows and columns on a canvas of its own; null where the browser gives none. */
export function drawOnPaper(
  named: NamedMatrix,
  emphasis: Emphasis,
  palette: Palette,
): HTMLCanvasElement | null {
  const { shapes, width, height } = matrixShapes(named, emphasis);
  const ratio = Math.min(RATIO, MAX_PIXELS / Math.max(1, width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = palette.colour.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(ratio, ratio);
  context.font = `${NAME_LETTERS.size}px ${palette.font}`;
  for (const shape of shapes) drawShape(context, palette, shape);
  return canvas;
}
