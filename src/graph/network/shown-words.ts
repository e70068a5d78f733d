/** Which lines of a network carry their words, and where these stand. */
import { graphWords } from '../../words/views/graph';
import { type Point, pointBetween } from '../point';
import type { Rectangle } from '../rectangle';
import { areasByPlace, overlap } from './areas';
import type { Camera, Size } from './camera';
import { toScreen } from './camera';
import { crosses } from './crossings';
import { type LabelPosition, placeNames } from './names';
import type { PlacedShapes } from './placed-shapes';
import {
  leaderFrom,
  positionsOfWords,
  positionsOnLine,
  positionsWithLeader,
  type WordsPosition,
} from './positions-of-words';
import type { Disc, PairLine } from './shapes';
import type { ShownName } from './shown-names';
import type { Stroke } from './stroke';
import { mainPiece, onScreen, strokeBetween } from './strokes';

/** The words on a line, in pixels. */
export const WORDS = { size: 12, height: 16, padding: 5 };
/** Words of more letters than this are broken into rows. */
const LONG = 22;
/** Words of more lines than this, beside those that are chosen, would be a list and no picture. */
const MOST = 12;
/** And where nothing is chosen, so that what is not marked is not taken for what it is not. */
const MAX_MARKS = 40;
/** Words of lines that are not chosen themselves stand clear of all others that stand out by this, in pixels: they would be taken for theirs. */
const CLEAR = 3;
/** And by this, of discs too that are not at its ends, where they stand beside their own. */
const CLEAR_BESIDE = 24;
/** What there is against a mark for each disc that it covers: more than against a leader. */
const COVERING = 10;
/** Words of no more lines than this stand off their lines, each with a leader: more of them would be lines of their own. */
const MAX_LED = 4;

/** What stands on one line. */
export interface ShownWords extends Rectangle {
  readonly rows: readonly string[];
  readonly chosen: boolean;
  /** Where they stand off their line, the point of it that a leader goes to. */
  readonly leadsTo?: Point;
}

/** What decides where words stand. */
export interface WordsOfPicture {
  readonly shapes: PlacedShapes;
  readonly camera: Camera;
  /** The lines that are chosen, and those next to what is chosen; the strongest first. */
  readonly chosen: readonly PairLine[];
  readonly near: readonly PairLine[];
  /** The names that are shown, and whether one of them gives way to words. */
  readonly names: readonly ShownName[];
  readonly givesWay: (name: ShownName) => boolean;
  /** Whether nothing is chosen: then a case file's own line says whose it is, and no more. */
  readonly areMarks?: true;
  /** What no words may cover, beside such names. */
  readonly taken: readonly Rectangle[];
  /** A part of the window that words keep out of where their line does not lead there; absent where there is none. */
  readonly apart?: Rectangle;
  /** The window, which words of lines that are not chosen do not leave. */
  readonly size: Size;
  /** The width of a text in letters of one pixel. */
  readonly widthOf: (text: string, chosen: boolean) => number;
}

/** What stands on a line: less where it is not chosen, and stays within a part of a fold or is a mark. */
function wordsOf(line: PairLine, isChosen: boolean, areMarks: boolean): string {
  if (areMarks && line.isOfCaseFile) return graphWords().caseFile;
  return isChosen ? line.words : (line.inShort ?? line.words);
}

const isInside = ({ width, height }: Size, area: Rectangle): boolean =>
  area.x >= 0 && area.y >= 0 && area.x + area.width <= width && area.y + area.height <= height;

/** A line that stands out, and its way on the screen. */
interface Standing {
  readonly line: PairLine;
  readonly stroke: Stroke;
}

/** Between words, before a bracket, or after a comma that is in none. */
const BREAK = / (?=\()|(?<=,) (?![^(]*\))/;

/** Words in rows: "12 firm deals," and below it "1 possible,", so that they hide little of their line. */
function rowsOf(words: string): string[] {
  return words.length > LONG ? words.split(BREAK) : [words];
}

/** The size of words with their frame, in pixels. */
interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** A position, and whether words there are clearly those of their line. */
type ToldPosition = WordsPosition & { readonly isClear: boolean };

const widened = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
});

/** The square about a disc on the screen. */
function squareOf(camera: Camera, disc: Disc): Rectangle {
  const [{ x, y }, radius] = [toScreen(camera, disc), disc.radius * camera.k];
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The squares about the discs on the screen. */
const squaresOf = ({ shapes, camera }: WordsOfPicture): Map<string, Rectangle> =>
  new Map([...shapes.discs.values()].map((disc) => [disc.id, squareOf(camera, disc)]));

/** Above a disc, beside it, and below it, where its name stands as a rule. */
function besideDisc(disc: Rectangle, { width, height }: BoxSize): LabelPosition[] {
  const [left, top] = [disc.x + (disc.width - width) / 2, disc.y + (disc.height - height) / 2];
  return [
    { x: left, y: disc.y - height, width, height },
    { x: disc.x + disc.width, y: top, width, height },
    { x: disc.x - width, y: top, width, height },
    { x: left, y: disc.y + disc.height, width, height, against: 1 },
  ];
}

/** How far words stay from all that stands out beside their own line: off it, as far as they are from it. */
function roomAbout(position: WordsPosition, stroke: Stroke): number {
  const { leadsTo: to } = position;
  if (!to) return crosses(stroke, position) ? CLEAR : CLEAR_BESIDE;
  const from = leaderFrom(position, to);
  return Math.hypot(from.x - to.x, from.y - to.y);
}

/** Where a leader runs from words to their line, in squares that touch one another. */
function leaderAreas(position: WordsPosition): Rectangle[] {
  const { leadsTo: to } = position;
  if (!to) return [];
  const from = leaderFrom(position, to);
  return [0.2, 0.4, 0.6, 0.8].map((part) =>
    widened({ ...pointBetween(from, to, part), width: 0, height: 0 }, CLEAR),
  );
}

/** The positions for the words of a line; what others cross it there counts against each. */
function positionsFor(
  { line, stroke }: Standing,
  standing: readonly Standing[],
  squares: ReadonlyMap<string, Rectangle>,
  size: BoxSize,
  isLed: boolean,
): ToldPosition[] {
  const others = standing.filter((other) => other.line.id !== line.id).map((other) => other.stroke);
  const strangers = [...squares].flatMap(([id, square]) =>
    id === line.from || id === line.to ? [] : [square],
  );
  const led = isLed ? positionsWithLeader(stroke, size) : [];
  return [...positionsOfWords(stroke, size, line.isWithin), ...led].map((position) => {
    const crossed = others.filter((other) => crosses(other, position)).length;
    const around = widened(position, roomAbout(position, stroke));
    const aboutLeader = leaderAreas(position);
    // A leader tells words from those of a party near them, and not from those of a line that is nearer than their own.
    const own = position.leadsTo ? widened(position, CLEAR) : around;
    const isClear =
      ![around, ...aboutLeader].some((area) => others.some((other) => crosses(other, area))) &&
      ![own, ...aboutLeader].some((area) => strangers.some((square) => overlap(square, area)));
    return { ...position, isClear, against: (position.against ?? 0) + crossed };
  });
}

/**
 * The words that are shown, those of chosen lines first and the strongest of the others after them. They cover neither
 * one another nor a name that does not give way. Chosen ones stand where they cover as little else as can be; others
 * only where they cover no disc, and next to no other line that stands out.
 */
export function shownWords(picture: WordsOfPicture): ShownWords[] {
  const { shapes, camera, chosen, near, names, givesWay, size: window, widthOf, areMarks = false } = picture;
  const standing = [...chosen, ...near].flatMap((line): Standing[] => {
    const stroke = line.parted?.joins ? strokeBetween(shapes, line) : mainPiece(shapes, line);
    return stroke ? [{ line, stroke: onScreen(camera, stroke) }] : [];
  });
  const squares = squaresOf(picture);
  const coveredBy = areasByPlace([...squares.values()]);
  const giveWay = names.filter(givesWay);
  // Where a part of a fold deals with itself, its lines to others run from under the words.
  const isFree = (line: PairLine) => (position: ToldPosition) =>
    (line.isWithin || position.isClear) && isInside(window, position) && coveredBy(position).length === 0;
  // How much stays within a part is told wherever it is seen: over a disc if need be, since its line says nothing by itself.
  const placesOf = (line: PairLine, positions: readonly ToldPosition[], of: BoxSize) => {
    const free = positions.filter(isFree(line));
    if (free.length > 0 || !line.isWithin) return free;
    const disc = shapes.discs.get(line.from);
    const about = disc ? besideDisc(squareOf(camera, disc), of) : [];
    return [...about, ...positions].filter((position) => isInside(window, position));
  };
  // Whose a line is stands on it, or at the end that is on no map: beside it would be another line. Where it would cover a
  // disc there, it stands off with a leader; over a disc only if need be.
  const placesOfMark = ({ line, stroke }: Standing, of: BoxSize) => {
    const ends = [shapes.discs.get(line.from), shapes.discs.get(line.to)];
    const aside = ends.find((disc) => disc?.place === null);
    // Above a disc in the strip its line comes in.
    const all: readonly WordsPosition[] = aside
      ? besideDisc(squareOf(camera, aside), of).slice(1)
      : [...positionsOnLine(stroke, of), ...positionsWithLeader(stroke, of)];
    return all
      .filter((position) => isInside(window, position))
      .map((position) => ({
        ...position,
        against: (position.against ?? 0) + COVERING * coveredBy(position).length,
      }));
  };
  const positionsOf = (own: Standing, isChosen: boolean, of: BoxSize): readonly WordsPosition[] => {
    if (areMarks && own.line.isOfCaseFile) return placesOfMark(own, of);
    const isLed = isChosen || chosen.length + near.length <= MAX_LED;
    const positions = positionsFor(own, standing, squares, of, isLed);
    if (!isChosen) return placesOf(own.line, positions, of);
    const inSight = positions.filter((position) => isInside(window, position));
    const { apart } = picture;
    const isApart = [own.line.from, own.line.to].some((id) => shapes.discs.get(id)?.place === null);
    const kept = apart && !isApart ? inSight.filter((position) => !overlap(apart, position)) : [];
    return [kept, inSight, positions].find(({ length }) => length > 0) ?? [];
  };
  const boxes = standing.slice(0, areMarks ? MAX_MARKS : chosen.length + MOST).map((own) => {
    const isChosen = chosen.includes(own.line);
    const rows = rowsOf(wordsOf(own.line, isChosen, areMarks));
    const width = Math.max(...rows.map((row) => widthOf(row, isChosen))) * WORDS.size + 2 * WORDS.padding;
    const boxSize = { width, height: rows.length * WORDS.height + WORDS.padding };
    return {
      ...{ rows, chosen: isChosen, disc: null, claim: isChosen ? 0 : 1, always: isChosen },
      positions: positionsOf(own, isChosen, boxSize),
    };
  });
  const against = areasByPlace([...squares.values(), ...giveWay]);
  const placed = placeNames(boxes, (position) => against(position).length, [
    ...picture.taken,
    ...names.filter((name) => !givesWay(name)),
  ]);
  return boxes.flatMap(({ rows, chosen: isChosen }, i) => {
    const position = placed[i];
    return position ? [{ ...position, rows, chosen: isChosen }] : [];
  });
}
