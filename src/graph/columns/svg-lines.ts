/** The lines of the columns in a picture that is taken away, and the words on them. */
import type { ElementDefinition } from 'cytoscape';
import { keysOf } from '../../domain/text/keys-of';
import type { Attributes, Markup } from '../../domain/text/markup';
import { HEAD_SHAPE } from '../../ui/arrow-heads';
import { GRADE, type Grade, HALO_OPACITY } from '../../ui/emphasis';
import { type ArrowHead, GHOST } from '../../ui/encodings';
import type { ColourName } from '../../ui/palette';
import { type Drawn, stacked } from '../../ui/svg/drawing';
import { element, NOTHING, short } from '../../ui/svg/markup';
import { areaOfWords, type WordsAt, wordsSvg } from '../../ui/svg/words-svg';
import type { Point } from '../point';
import { LETTERS, TONES } from './style-block';
import { bendsOf, headedWay, middleOf, pointBeforeEnd, type Way, wayPath } from './svg-curve';
import { type ColumnsScene, elementsOfPart, gradeIn, numberIn, numbersIn, textIn } from './svg-element';

/** Where nodes stand, by the engine's ids. */
type Positions = ReadonlyMap<string, Point>;

function wayOf(line: ElementDefinition, positions: Positions): Way {
  const endAt = (node: 'source' | 'target', offset: 'startAt' | 'endAt'): Point => {
    const { x, y } = positions.get(textIn(line, node)) ?? { x: 0, y: 0 };
    const [right = 0, down = 0] = numbersIn(line, offset);
    return { x: x + right, y: y + down };
  };
  const [start, end] = [endAt('source', 'startAt'), endAt('target', 'endAt')];
  return { start, end, bends: bendsOf(start, end, numbersIn(line, 'weights'), numbersIn(line, 'distances')) };
}

/** The points that a line cannot leave. */
const cornersOf = ({ start, end, bends }: Way) =>
  [start, end, ...bends].map(({ x, y }) => ({ x, y, width: 0, height: 0 }));

function headOf(leg: ElementDefinition): ArrowHead | null {
  const head = textIn(leg, 'head');
  return keysOf(HEAD_SHAPE).find((known) => known === head) ?? null;
}

function colourOf(leg: ElementDefinition): ColourName {
  const tone = textIn(leg, 'tone');
  return TONES.find((known) => known === tone) ?? GHOST.tone;
}

/** What steps back is seen through, but for what is faint or broken already. */
const opacityOf = (grade: Grade, colour: ColourName) => (colour === 'soft' ? 1 : GRADE[grade].opacity);

function headSvg({ path, at, size, angle }: ReturnType<typeof headedWay>['head'], fill: string): Markup {
  const transform = `translate(${short(at.x)} ${short(at.y)}) rotate(${short(angle)}) scale(${short(size)})`;
  return element('path', { d: path, transform, fill });
}

function legSvg(scene: ColumnsScene, leg: ElementDefinition, positions: Positions): Drawn {
  const { colour } = scene.palette;
  const [grade, tone, head] = [gradeIn(scene, leg), colourOf(leg), headOf(leg)];
  const width = numberIn(leg, 'width') * (head ? GRADE[grade].widen : 1);
  const whole = wayOf(leg, positions);
  const headed = head && headedWay(whole, head, width);
  const d = wayPath(headed?.way ?? whole);
  const { halo } = GRADE[grade];
  const opacity = opacityOf(grade, tone);
  const haloLook: Attributes = {
    ...{ d, fill: 'none', stroke: colour.accent, 'stroke-width': 2 * halo },
    ...{ 'stroke-opacity': HALO_OPACITY, 'stroke-linecap': 'round' },
  };
  const stroke = element('path', {
    ...{ d, fill: 'none', stroke: colour[tone], 'stroke-width': width },
    // Else an almost level curve would have a notch where its halves meet.
    'stroke-linejoin': 'round',
    'stroke-dasharray': textIn(leg, 'dash') || null,
  });
  const body = element(
    'g',
    { 'data-line': textIn(leg, 'shows'), opacity: opacity < 1 ? opacity : null },
    head && halo > 0 ? element('path', haloLook) : NOTHING,
    stroke,
    headed ? headSvg(headed.head, colour[tone]) : NOTHING,
  );
  return { body, areas: cornersOf(whole) };
}

/** What lies below what: what is chosen lies above all other lines. */
const DEPTH: Readonly<Record<Grade, number>> = { rest: 0, usual: 1, near: 1, chosen: 2 };

/** All lines. */
export function linesSvg(scene: ColumnsScene, positions: Positions): Drawn {
  const legs = elementsOfPart(scene, 'line')
    .map((leg) => ({ leg, depth: DEPTH[gradeIn(scene, leg)] }))
    .sort((a, b) => a.depth - b.depth);
  return stacked(legs.map(({ leg }) => legSvg(scene, leg, positions)));
}

/** What the ground of words reaches beyond them, how round its corners are, and how wide its frame is. */
const GROUND = { padding: 2, radius: 2, frame: 1 };

/** The ground of words: that of what is chosen, or of several sources. */
function fillOf({ palette: { colour } }: ColumnsScene, line: ElementDefinition, grade: Grade): string {
  if (grade === 'chosen') return colour.accent;
  return textIn(line, 'severalSources') === 'yes' ? colour.panel : colour.paper;
}

/** The frame of words that rest on several sources. */
function frameOf(scene: ColumnsScene, line: ElementDefinition): Attributes {
  const { colour } = scene.palette;
  if (textIn(line, 'severalSources') === 'no') return {};
  return { stroke: colour['line-strong'], 'stroke-width': GROUND.frame };
}

/** The letters of words, by how they stand out. */
const COLOUR = { rest: 'soft', usual: 'ink', near: 'ink', chosen: 'on-accent' } as const satisfies Record<
  Grade,
  string
>;

function wordsAt(scene: ColumnsScene, line: ElementDefinition, positions: Positions): WordsAt {
  const grade = gradeIn(scene, line);
  const way = wayOf(line, positions);
  const atEnd = textIn(line, 'endLabel');
  const { x, y } = atEnd === '' ? middleOf(way) : pointBeforeEnd(way, numberIn(line, 'labelBefore'));
  return {
    lines: (atEnd === '' ? textIn(line, 'middleLabel') : atEnd).split('\n'),
    x,
    y: y + (atEnd === '' ? numberIn(line, 'labelDown') : 0),
    lettering: { size: LETTERS.words, bold: grade === 'chosen' },
    colour: COLOUR[grade],
  };
}

function wordsOnLine(scene: ColumnsScene, line: ElementDefinition, positions: Positions): Drawn {
  const words = wordsAt(scene, line, positions);
  const { x, y, width, height } = areaOfWords(words);
  const [by, grade] = [GROUND.padding, gradeIn(scene, line)];
  const ground = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
  const body = element(
    'g',
    { 'data-words': textIn(line, 'shows') },
    element('rect', {
      ...{ ...ground, rx: GROUND.radius, fill: fillOf(scene, line, grade) },
      ...frameOf(scene, line),
    }),
    wordsSvg(scene.palette, words),
  );
  return { body, areas: [ground] };
}

/** The words on all lines: those of what is chosen lie above the others. */
export function wordsOnLines(scene: ColumnsScene, positions: Positions): Drawn {
  const all = elementsOfPart(scene, 'words');
  const isChosen = (line: ElementDefinition) => gradeIn(scene, line) === 'chosen';
  const inOrder = [...all.filter((line) => !isChosen(line)), ...all.filter(isChosen)];
  return stacked(inOrder.map((line) => wordsOnLine(scene, line, positions)));
}
