/** Paints the words of a network: the names of the parties, and what stands on the lines that stand out. */
import type { Grade } from '../../ui/emphasis';
import { toScreen } from './camera';
import { namesThatFit } from './names';
import { gradeIn, measureInPixels, opacityOf, type Painting } from './painting';
import type { Disc, PairLine } from './scene';
import { type ShownName, shownNames, sizeOfNames } from './shown-names';
import { alongStroke, strokeOf } from './strokes';

/** How much of the lines is seen behind a name. */
const GROUND = 0.75;
/** The words on a line, in pixels. */
const WORDS = { size: 12, height: 20, padding: 5, round: 4 };

/** The widths of texts in letters of one pixel, by the font: measuring takes longer than painting. */
const widths = new Map<string, Map<string, number>>();

function measured(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    context.font = `100px ${font}`;
    const width = context.measureText(text).width / 100;
    known.set(text, width);
    return width;
  };
}

/** Whose name comes first. */
const CLAIM: Readonly<Record<Grade, number>> = { chosen: 0, near: 1, usual: 1, rest: 2 };

/** In the order in which their names are given room: what is selected, what stands out, the rest. */
function byClaim(painting: Painting): Disc[] {
  const discs = [...painting.scene.discs.values()];
  const claim = ({ id }: Disc) => CLAIM[gradeIn(painting, id)];
  return discs.sort((a, b) => claim(a) - claim(b));
}

/** The names that there is room for. */
export function namesOf(painting: Painting): ShownName[] {
  const { context, camera, look } = painting;
  return shownNames(byClaim(painting), camera, measured(context, look.palette.font));
}

/** Paints names. */
export function paintNames(painting: Painting, names: readonly ShownName[]): void {
  const { context, camera, look } = painting;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  const size = sizeOfNames(camera);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { disc, x, y, width, height } of names) {
    const opacity = opacityOf(painting, disc.id);
    context.font = `${gradeIn(painting, disc.id) === 'chosen' ? 'bold ' : ''}${size}px ${font}`;
    context.globalAlpha = opacity * GROUND;
    context.fillStyle = colour.paper;
    context.fillRect(x - width / 2, y, width, height);
    context.globalAlpha = opacity;
    context.fillStyle = colour.ink;
    context.fillText(disc.name, x, y + height / 2);
  }
}

/** Paints the words of lines, the strongest first, where they do not cover one another. */
export function paintWords(painting: Painting, lines: readonly PairLine[]): void {
  const { context, scene, camera, look } = painting;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  const widthOf = measured(context, font);
  const boxes = lines.flatMap((line) => {
    const [from, to] = [scene.discs.get(line.from), scene.discs.get(line.to)];
    if (!from || !to) return [];
    const middle = toScreen(camera, alongStroke(strokeOf(line, from, to), 0.5));
    const width = widthOf(line.words) * WORDS.size + 2 * WORDS.padding;
    const name = { x: middle.x - width / 2, y: middle.y - WORDS.height / 2, width, height: WORDS.height };
    return [{ line, name, disc: null }];
  });
  const fits = namesThatFit(boxes);
  context.globalAlpha = 1;
  context.lineWidth = 1;
  for (const { line, name } of boxes.filter((_, i) => fits[i])) {
    const selected = gradeIn(painting, line.id) === 'chosen';
    context.fillStyle = colour.panel;
    context.strokeStyle = selected ? colour.accent : colour['line-strong'];
    context.lineWidth = selected ? 2 : 1;
    context.beginPath();
    context.roundRect(name.x, name.y, name.width, name.height, WORDS.round);
    context.fill();
    context.stroke();
    context.fillStyle = colour.ink;
    context.font = `${selected ? 'bold ' : ''}${WORDS.size}px ${font}`;
    context.fillText(line.words, name.x + name.width / 2, name.y + name.height / 2);
  }
}
