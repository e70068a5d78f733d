/** Paints the lines of a network: thin ones below wide ones, and those that stand out above the rest. */

import type { PartyId } from '../../domain/model/ids';
import { HEAD_SHAPE } from '../../ui/arrow-heads';
import { GRADE, type Grade, HALO_OPACITY } from '../../ui/emphasis';
import { type ArrowHead, GHOST } from '../../ui/encodings';
import type { Rectangle } from '../rectangle';
import { type Camera, toModel } from './camera';
import type { Point } from './ground';
import { inkOf } from './ink';
import { gradeIn, measureInModelUnits, type Painting } from './painting';
import type { PairLine } from './scene';
import type { ShownName } from './shown-names';
import { endBefore, type Stroke, splitStroke, strokeBetween, towards } from './strokes';

/** How much is seen of lines where nothing is chosen, and of very many of them: less than of discs, and still 3:1. */
const USUAL = { few: 0.8, many: 0.7 };
/** The least that a line is wide, in pixels: a broken one has to be wider to be seen as well. */
const THINNEST = { solid: 1.5, broken: 2.25 } as const;
/** The ground that parts a line from those below it, in pixels. */
const GROUND = 1.25;
/** Among more lines than this, the grounds of the upper ones would cut the lower ones up, so that they looked broken. */
const MOST_GROUNDED = 100;
/** The size of a head, for a line of no width, and how it grows with the width; and the least of it on the screen. */
const HEAD = { least: 0.85, growth: 0.09, onScreen: 0.6 };
/** The part of its way after which a line stops that came to nothing. */
const STOP = 0.68;

const isBroken = ({ dash }: PairLine) => dash.length > 0;

/** A line as it is painted. */
interface DrawnLine {
  readonly line: PairLine;
  readonly grade: Grade;
  /** From its beginning to its head. */
  readonly stroke: Stroke;
  /** What is left of its way beyond the head; null where it arrives. */
  readonly ghost: Stroke | null;
  readonly width: number;
  readonly colour: string;
}

const paths = new Map<ArrowHead, Path2D>();

function pathOf(head: ArrowHead): Path2D {
  const path = paths.get(head) ?? new Path2D(HEAD_SHAPE[head].path);
  paths.set(head, path);
  return path;
}

/** Where names stand, in model units, by the party. */
type NamePlaces = ReadonlyMap<PartyId, Rectangle>;

function placesOf(names: readonly ShownName[], camera: Camera): NamePlaces {
  return new Map(
    names.map(({ disc, x, y, width, height }) => {
      const corner = toModel(camera, { x, y });
      return [disc.id, { ...corner, width: width / camera.k, height: height / camera.k }];
    }),
  );
}

function drawnLine(painting: Painting, line: PairLine, names: NamePlaces): DrawnLine[] {
  const { scene, camera } = painting;
  const whole = strokeBetween(scene, line);
  if (!whole) return [];
  const name = names.get(line.to);
  const arriving = name ? { ...whole, end: endBefore(whole, name) } : whole;
  const [stroke, ghost] = line.reach === 'stops' ? splitStroke(arriving, STOP) : [arriving, null];
  const grade = gradeIn(painting, line.id);
  const drawn = isBroken(line) ? 'broken' : 'solid';
  return [
    {
      ...{ line, grade, stroke, ghost },
      width: Math.max(line.width * GRADE[grade].widen, THINNEST[drawn] / camera.k),
      colour: inkOf(painting.look.palette, line.tone, grade, drawn),
    },
  ];
}

function trace(context: CanvasRenderingContext2D, { start, control }: Stroke, end: Point): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (control) context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  else context.lineTo(end.x, end.y);
}

function sizeOfHead({ width }: DrawnLine, { k }: Camera): number {
  return Math.max(HEAD.least + HEAD.growth * width, HEAD.onScreen / k);
}

const beforeEnd = ({ start, control }: Stroke): Point => control ?? start;

function paintGhost({ context, camera, look }: Painting, ghost: Stroke): void {
  context.strokeStyle = look.palette.colour[GHOST.tone];
  context.lineWidth = GHOST.width / camera.k;
  context.setLineDash(GHOST.dash.map((length) => length / camera.k));
  trace(context, ghost, ghost.end);
  context.stroke();
}

function paintStroke(painting: Painting, drawn: DrawnLine, grounded: boolean): void {
  const { context, camera, look } = painting;
  const { line, grade, stroke, ghost, width, colour } = drawn;
  const { halo } = GRADE[grade];
  context.globalAlpha = 1;
  if (ghost) paintGhost(painting, ghost);
  const back = HEAD_SHAPE[line.head].length * sizeOfHead(drawn, camera);
  trace(context, stroke, towards(stroke.end, beforeEnd(stroke), back));
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
  const stepsBack = grade === 'usual' && !isBroken(line);
  context.globalAlpha = stepsBack ? USUAL[grounded ? 'few' : 'many'] : 1;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(line.dash);
  context.stroke();
}

function paintHead({ context, camera, ratio }: Painting, drawn: DrawnLine): void {
  const { line, stroke, colour } = drawn;
  const { end } = stroke;
  const size = sizeOfHead(drawn, camera);
  const before = beforeEnd(stroke);
  const along = towards({ x: 0, y: 0 }, { x: end.x - before.x, y: end.y - before.y }, size);
  const scale = camera.k * ratio;
  const [x, y] = [end.x * scale + camera.x * ratio, end.y * scale + camera.y * ratio];
  context.setTransform(along.x * scale, along.y * scale, -along.y * scale, along.x * scale, x, y);
  context.fillStyle = colour;
  context.fill(pathOf(line.head));
}

/** Paints lines from the lowest to the highest, and then their heads, which no other line shall cover. */
function paintLayer(painting: Painting, lines: readonly DrawnLine[], grounded: boolean): void {
  measureInModelUnits(painting);
  for (const drawn of lines) paintStroke(painting, drawn, grounded);
  painting.context.globalAlpha = 1;
  for (const drawn of lines) paintHead(painting, drawn);
}

/** Paints all lines. Their heads stay clear of the names that are shown. */
export function paintLines(painting: Painting, names: readonly ShownName[]): void {
  const places = placesOf(names, painting.camera);
  const grounded = painting.scene.lines.length <= MOST_GROUNDED;
  const drawn = painting.scene.lines.toReversed().flatMap((line) => drawnLine(painting, line, places));
  const of = (...grades: readonly Grade[]) => drawn.filter(({ grade }) => grades.includes(grade));
  for (const layer of [of('rest', 'usual'), of('near'), of('chosen')]) paintLayer(painting, layer, grounded);
  painting.context.setLineDash([]);
}
