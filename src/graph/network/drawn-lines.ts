/** What is drawn of the lines of a network: where each ends, how wide it is, and which of them lie above which. */

import type { PartyId } from '../../domain/model/ids';
import { HEAD_SHAPE } from '../../ui/arrow-heads';
import { GRADE, type Grade } from '../../ui/emphasis';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import { type Camera, toModel } from './camera';
import { inkBehind, inkOf } from './ink';
import { gradeIn, isAskedIn, type NetworkSight } from './painting';
import type { PairLine } from './shapes';
import type { ShownName } from './shown-names';
import type { GoesOn, Parted, Stroke } from './stroke';
import { endBefore, splitStroke, strokeBetween, towards } from './strokes';

/** How much is seen of lines where nothing is chosen, and of very many of them: less than of discs, and still 3:1. */
const USUAL = { few: 0.8, many: 0.7 };
/** The least that a line is wide, in pixels: a broken one has to be wider to be seen as well. */
const THINNEST = { solid: 1.5, broken: 2.25 } as const;
/** Where a question is asked, the least that a line of the answer is wide, and the most of all others, in pixels. */
const ANSWER_WIDTH = 2.5;
const BEHIND_WIDTH = 1;
/** Among more lines than this, the grounds of the upper ones would cut the lower ones up, so that they looked broken. */
const MAX_GROUNDED = 100;
/** The size of a head, for a line of no width, and how it grows with the width; and the least of it on the screen. */
const HEAD = { least: 0.85, growth: 0.09, onScreen: 0.6 };
/** The part of its way after which a line stops that came to nothing. */
const STOP = 0.68;

/** The ground that parts a line from those below it, in pixels. */
export const GROUND = 1.25;

/** From where to where on its way a line that fades gains its colour. */
export const FADED = { from: 0.1, to: 0.75 };

/** A line as it is drawn, in model units. */
export interface DrawnLine {
  readonly line: PairLine;
  readonly grade: Grade;
  /** From its beginning to where its head begins. */
  readonly stroke: Stroke;
  /** Where its head points to, and the way that it looks, as long as the head is large; null where it goes on elsewhere. */
  readonly head: { readonly tip: Point; readonly along: Point } | null;
  /** What is left of its way beyond the head; null where it arrives. */
  readonly ghost: Stroke | null;
  readonly width: number;
  readonly colour: string;
  /** The paler colour in which it begins; null where it has one colour all the way. */
  readonly begins: string | null;
  readonly opacity: number;
  /** Where it goes on elsewhere, or comes from there. */
  readonly marks: readonly GoesOn[];
}

const isBroken = ({ dash }: PairLine) => dash.length > 0;

/** Where names stand, in model units, by the party. */
type NameBoxes = ReadonlyMap<PartyId, Rectangle>;

function boxesOf(names: readonly ShownName[], camera: Camera): NameBoxes {
  return new Map(
    names.map(({ disc, x, y, width, height }) => {
      const corner = toModel(camera, { x, y });
      return [disc.id, { ...corner, width: width / camera.k, height: height / camera.k }];
    }),
  );
}

/** The head of a line, and what is left of the line before it. */
function headOf({ head }: PairLine, whole: Stroke, width: number, { k }: Camera) {
  const size = Math.max(HEAD.least + HEAD.growth * width, HEAD.onScreen / k);
  const { start, end: tip, control } = whole;
  const before = control ?? start;
  const along = towards({ x: 0, y: 0 }, { x: tip.x - before.x, y: tip.y - before.y }, size);
  return {
    stroke: { ...whole, end: towards(tip, before, HEAD_SHAPE[head].length * size) },
    head: { tip, along },
  };
}

/** The pieces in which a line is drawn; null where it is drawn from end to end. */
function piecesOf({ parted }: PairLine, grade: Grade): Parted | null {
  if (!parted) return null;
  const standsOut = grade === 'chosen' || grade === 'near';
  return parted.joins && standsOut ? null : parted;
}

/** The width of a line as it is seen, in model units. */
function widthIn({ camera }: NetworkSight, line: PairLine, grade: Grade, isAsked: boolean): number {
  const least = THINNEST[isBroken(line) ? 'broken' : 'solid'];
  const own = line.width * GRADE[grade].widen;
  if (!isAsked || grade === 'usual') return Math.max(own, least / camera.k);
  if (grade === 'rest') return Math.min(own, BEHIND_WIDTH / camera.k);
  return Math.max(own, ANSWER_WIDTH / camera.k);
}

/** What all pieces of a line have in common. */
function lookOf(sight: NetworkSight, line: PairLine, grade: Grade, usual: number) {
  const { look, fades } = sight;
  const drawn = isBroken(line) ? 'broken' : 'solid';
  const isAsked = isAskedIn(sight);
  const isBehind = isAsked && grade === 'rest';
  return {
    ...{ line, grade },
    width: widthIn(sight, line, grade, isAsked),
    colour: isBehind
      ? inkBehind(look.palette, line.tone, drawn)
      : inkOf(look.palette, line.tone, grade, drawn),
    begins:
      fades && grade !== 'rest'
        ? inkOf(look.palette, line.tone, 'rest', drawn === 'solid' ? 'disc' : drawn)
        : null,
    opacity: grade === 'usual' && drawn === 'solid' && !fades ? usual : 1,
  };
}

function drawnLine(sight: NetworkSight, line: PairLine, names: NameBoxes, usual: number): DrawnLine[] {
  const grade = gradeIn(sight, line.id);
  const parted = piecesOf(line, grade);
  const whole = parted?.arrives ?? strokeBetween(sight.shapes, line);
  if (!whole) return [];
  const name = names.get(line.to);
  const arriving = name ? { ...whole, end: endBefore(whole, name) } : whole;
  const [seen, ghost] = line.reach === 'stops' ? splitStroke(arriving, STOP) : [arriving, null];
  const look = lookOf(sight, line, grade, usual);
  const arrival = { ...look, ...headOf(line, seen, look.width, sight.camera), ghost, marks: [] };
  if (!parted) return [arrival];
  // It has gained its colour where it leaves.
  return [
    { ...look, stroke: parted.leaves, head: null, ghost: null, marks: parted.marks },
    { ...arrival, begins: null },
  ];
}

/** The lines of a network in layers, the lowest first; in each, thin ones lie below wide ones. */
export interface LinesInLayers {
  readonly layers: readonly [lowest: readonly DrawnLine[], ...upper: (readonly DrawnLine[])[]];
  /** Whether each has a ground that parts it from those below it. */
  readonly grounded: boolean;
}

/** All lines; those that stand out lie above the rest. Their heads stay clear of the names that are shown. */
export function linesInLayers(sight: NetworkSight, names: readonly ShownName[]): LinesInLayers {
  const boxes = boxesOf(names, sight.camera);
  const grounded = sight.shapes.lines.length <= MAX_GROUNDED;
  const usual = USUAL[grounded ? 'few' : 'many'];
  const drawn = sight.shapes.lines.toReversed().flatMap((line) => drawnLine(sight, line, boxes, usual));
  const of = (...grades: readonly Grade[]) => drawn.filter(({ grade }) => grades.includes(grade));
  return { layers: [of('rest', 'usual'), of('near'), of('chosen')], grounded };
}
