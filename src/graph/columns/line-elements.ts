/** Lines as elements for the engine: the legs of each, its words above all legs, and the sign that it is disputed. */
import type { ElementDefinition } from 'cytoscape';
import { isClassed, type LensEdge, type LensNode } from '../../domain/lenses/lens';
import { weightOf } from '../../domain/lenses/weight';
import { type Dataset, relationshipOf } from '../../domain/model/dataset';
import { COMPARED_SIGN, GHOST, type LineSign, lineSign, OTHERS_SIGN } from '../../ui/encodings';
import { graphWords } from '../../words/views/graph';
import { measuresWords } from '../../words/views/measures';
import { lineLabel } from '../line-label';
import { LINE_WIDTH, widthOfShare } from '../line-width';
import { withOwner } from '../of-case-file';
import type { Point } from '../point';
import { nodeKey } from './node-elements';
import type { Placement } from './placement';
import type { Route } from './route-edges';

/** What stands between the end of a line and its words where it is disputed: how far off, and how wide it is. */
const DISPUTED = { before: 20, size: 16, room: 27 };
/** How wide it is on lines without words, which run closer together: neighbours do not touch. */
const DISPUTED_ALONE = 14;
/** The height of a row of words on a line. */
const ROW = 16;

/**
 * The bends of a line as the engine wants them: how far along the straight line from end to end each one is, and
 * how far off it.
 */
export function relativeBends(start: Point, end: Point, bends: readonly Point[]) {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: bends.map((bend) => ((bend.x - start.x) * dx + (bend.y - start.y) * dy) / (length * length)),
    distances: bends.map((bend) => ((bend.x - start.x) * -dy + (bend.y - start.y) * dx) / length),
  };
}

/** How a line looks and what stands on it: one relationship by its own evidence, a bundle by what is added up. */
export interface LineFace {
  readonly sign: LineSign;
  readonly words: string;
  readonly isDisputed: boolean;
  readonly severalSources: boolean;
  readonly width: number;
}

/** The face of an edge; where two filters are compared, that of how it stands in both. */
export function faceOf(dataset: Dataset, edge: LensEdge): LineFace {
  const own = ownFace(dataset, edge);
  const face = { ...own, words: withOwner(own.words, edge) };
  const { compared } = edge;
  if (!compared) return face;
  const words = measuresWords().comparedLine(compared, face.words, edge.bundle === null);
  return { ...face, words, ...(isClassed(edge) && { sign: COMPARED_SIGN[compared.class] }) };
}

function ownFace(dataset: Dataset, edge: LensEdge): LineFace {
  if (edge.bundle) {
    const { kind, status, share, flow, width, isOthers } = edge.bundle;
    const words = measuresWords().flow(flow, width);
    const sign = lineSign(kind, status);
    return {
      ...{
        sign: isOthers ? { ...sign, ...OTHERS_SIGN } : sign,
        words,
        isDisputed: false,
        severalSources: false,
      },
      width: isOthers ? LINE_WIDTH : widthOfShare(share, 'columns'),
    };
  }
  const relationship = relationshipOf(dataset, edge.id);
  return {
    sign: lineSign(relationship.kind, relationship.status),
    words: lineLabel(relationship),
    isDisputed: relationship.marks.includes('disputed'),
    severalSources: weightOf(relationship).saying > 1,
    width: LINE_WIDTH,
  };
}

/** Where a line begins, ends and bends, in model units. */
interface Course {
  readonly start: Point;
  readonly end: Point;
  readonly bends: readonly Point[];
}

function courseOf(route: Route, placement: Placement): Course {
  const centre = (id: LensNode['id']): Point => placement.boxes.get(id) ?? { x: 0, y: 0 };
  const [source, target] = [centre(route.source), centre(route.target)];
  return {
    start: { x: source.x + route.start.x, y: source.y + route.start.y },
    end: { x: target.x + route.end.x, y: target.y + route.end.y },
    bends: route.bends,
  };
}

/** The way of a line in the engine's own terms: the same for its leg and for its words. */
function wayOf(route: Route, { start, end, bends }: Course) {
  return {
    source: nodeKey(route.source),
    target: nodeKey(route.target),
    shows: route.line,
    selects: route.line,
    startAt: [route.start.x, route.start.y],
    endAt: [route.end.x, route.end.y],
    ...relativeBends(start, end, bends),
  };
}

function legElement(face: LineFace, route: Route, course: Course): ElementDefinition {
  const { tone, head, dash } = face.sign;
  const look = route.isGhost
    ? { tone: 'ghost', head: 'none', dash: GHOST.dash.join(' '), width: GHOST.width }
    : { tone, head, dash: dash.join(' '), width: face.width };
  return {
    group: 'edges',
    data: { id: `line ${route.line} ${route.leg}`, part: 'line', ...look, ...wayOf(route, course) },
  };
}

/** The words lie on a line of their own, which is not seen, so that no other line runs through them. */
function wordsElement(face: LineFace, route: Route, course: Course): ElementDefinition[] {
  const { label } = route;
  const words = label?.isMark ? graphWords().caseFile : face.words;
  if (!label || words === '') return [];
  const aside = face.isDisputed ? DISPUTED.room : 0;
  return [
    {
      group: 'edges',
      data: {
        id: `words ${route.line}`,
        part: 'words',
        ...wayOf(route, course),
        severalSources: face.severalSources ? 'yes' : 'no',
        middleLabel: label.at === 'middle' ? words : '',
        labelDown: label.at === 'middle' ? label.down : 0,
        endLabel: label.at === 'end' ? words : '',
        labelBefore: label.at === 'end' ? label.before + aside : 0,
      },
    },
  ];
}

/** Where a line that bends is half way. */
function halfWay({ start, end, bends }: Course): Point {
  const middle = Math.floor(bends.length / 2);
  const [before = start, here = end] = [bends[middle - 1], bends[middle]];
  // A single bend pulls the line only half way to itself; of several, it runs through the middle between two.
  const along = (axis: 'x' | 'y') =>
    bends.length === 1 ? (start[axis] + 2 * here[axis] + end[axis]) / 4 : (before[axis] + here[axis]) / 2;
  return { x: along('x'), y: along('y') };
}

/** Where the sign of a disputed line stands: between its words and its end, or below words in its middle; half way where it has none. */
function disputedAt(words: string, { label, leg }: Route, course: Course): Point {
  const { start, end, bends } = course;
  if (!label && leg === 'only') return halfWay(course);
  if (label?.at !== 'middle') return { x: end.x - Math.sign(end.x - start.x) * DISPUTED.before, y: end.y };
  const of = (axis: 'x' | 'y') => bends.reduce((sum, bend) => sum + bend[axis], 0) / bends.length;
  const below = (words.split('\n').length * ROW + DISPUTED.size) / 2 + 2;
  return { x: of('x'), y: of('y') + label.down + below };
}

/** The sign of a disputed line, once; also where its lines carry no words: it would look undisputed. */
function disputedElement(face: LineFace, route: Route, course: Course): ElementDefinition[] {
  if (!face.isDisputed || route.leg === 'from-system') return [];
  return [
    {
      group: 'nodes',
      data: {
        id: `disputed ${route.line}`,
        part: 'mark',
        shows: route.line,
        belongsTo: nodeKey(route.target),
        size: route.label ? DISPUTED.size : DISPUTED_ALONE,
      },
      position: disputedAt(face.words, route, course),
    },
  ];
}

/** The elements of one leg of a line. */
export function lineElements(face: LineFace, route: Route, placement: Placement): ElementDefinition[] {
  const course = courseOf(route, placement);
  return [
    legElement(face, route, course),
    ...wordsElement(face, route, course),
    ...disputedElement(face, route, course),
  ];
}
