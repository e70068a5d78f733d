/** Paints the lines of a network: thin ones below wide ones, and those that stand out above the rest. */

import { HEAD_SHAPE } from '../../ui/arrow-heads';
import { GRADE, HALO_OPACITY } from '../../ui/emphasis';
import { type ArrowHead, GHOST } from '../../ui/encodings';
import { type DrawnLine, FADED, GROUND, linesInLayers } from './drawn-lines';
import { measureInModelUnits, type Painting } from './painting';
import type { ShownName } from './shown-names';
import type { Stroke } from './stroke';
import { dotsOf } from './strokes';

const paths = new Map<ArrowHead, Path2D>();

function pathOf(head: ArrowHead): Path2D {
  const path = paths.get(head) ?? new Path2D(HEAD_SHAPE[head].path);
  paths.set(head, path);
  return path;
}

function trace(context: CanvasRenderingContext2D, { start, control, end }: Stroke): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (control) context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  else context.lineTo(end.x, end.y);
}

function paintGhost({ context, camera, look }: Painting, ghost: Stroke): void {
  context.strokeStyle = look.palette.colour[GHOST.tone];
  context.lineWidth = GHOST.width / camera.k;
  context.setLineDash(GHOST.dash.map((length) => length / camera.k));
  trace(context, ghost);
  context.stroke();
}

function inkOfLine(
  context: CanvasRenderingContext2D,
  { stroke, begins, colour }: DrawnLine,
): string | CanvasGradient {
  if (begins === null || begins === colour) return colour;
  const { start, end } = stroke;
  const ink = context.createLinearGradient(start.x, start.y, end.x, end.y);
  ink.addColorStop(FADED.from, begins);
  ink.addColorStop(FADED.to, colour);
  return ink;
}

function paintStroke(painting: Painting, drawn: DrawnLine, grounded: boolean): void {
  const { context, camera, look } = painting;
  const { line, grade, stroke, ghost, width, opacity } = drawn;
  const { halo } = GRADE[grade];
  context.globalAlpha = 1;
  if (ghost) paintGhost(painting, ghost);
  trace(context, stroke);
  context.setLineDash([]);
  if (grounded) {
    context.strokeStyle = look.palette.colour.paper;
    context.lineWidth = width + (2 * GROUND) / camera.k;
    context.stroke();
  }
  if (halo > 0) {
    context.globalAlpha = HALO_OPACITY;
    context.strokeStyle = look.palette.colour.accent;
    context.lineWidth = width + (2 * halo) / camera.k;
    context.stroke();
  }
  context.globalAlpha = opacity;
  context.strokeStyle = inkOfLine(context, drawn);
  context.lineWidth = width;
  context.setLineDash(line.dash);
  context.stroke();
}

/** Paints where a line goes on elsewhere. */
function paintMarks({ context }: Painting, { marks, colour, width, opacity }: DrawnLine): void {
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  for (const { x, y, radius } of marks.flatMap((mark) => dotsOf(mark, width))) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

function paintHead({ context, camera, ratio }: Painting, { line, head, colour }: DrawnLine): void {
  if (!head) return;
  const { tip, along } = head;
  const scale = camera.k * ratio;
  const [x, y] = [tip.x * scale + camera.x * ratio, tip.y * scale + camera.y * ratio];
  context.setTransform(along.x * scale, along.y * scale, -along.y * scale, along.x * scale, x, y);
  context.fillStyle = colour;
  context.fill(pathOf(line.head));
}

/** Paints lines from the lowest to the highest, and then their heads, which no other line shall cover. */
function paintLayer(painting: Painting, lines: readonly DrawnLine[], grounded: boolean): void {
  measureInModelUnits(painting);
  for (const drawn of lines) {
    paintStroke(painting, drawn, grounded);
    paintMarks(painting, drawn);
  }
  painting.context.globalAlpha = 1;
  for (const drawn of lines) paintHead(painting, drawn);
}

/**
 * Paints all lines. Their heads stay clear of the names that are shown.
 * @param paintBehind paints what lies above the lowest lines and below all others
 */
export function paintLines(painting: Painting, names: readonly ShownName[], paintBehind: () => void): void {
  const {
    layers: [lowest, ...upper],
    grounded,
  } = linesInLayers(painting, names);
  paintLayer(painting, lowest, grounded);
  painting.context.setLineDash([]);
  paintBehind();
  for (const layer of upper) paintLayer(painting, layer, grounded);
  painting.context.setLineDash([]);
}
