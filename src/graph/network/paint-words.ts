/** Paints what stands on the lines of a network that stand out. */
import type { Grade } from '../../ui/emphasis';
import { gradeIn, measureInPixels, type Painting } from './painting';
import type { ShownName } from './shown-names';
import { type ShownWords, shownWords, WORDS } from './shown-words';
import { measuredIn } from './text-widths';

/** How round the corners of the frame are, in pixels. */
const ROUND = 4;

/** The words of the lines that are chosen, and of what is near them. */
export function wordsOf(painting: Painting, names: readonly ShownName[]): ShownWords[] {
  const { context, scene, camera, look } = painting;
  if (look.emphasis.chosen.size === 0) return [];
  const of = (grade: Grade) => scene.lines.filter(({ id }) => gradeIn(painting, id) === grade);
  const { font } = look.palette;
  const [usual, bold] = [measuredIn(context, font), measuredIn(context, font, 'bold')];
  return shownWords({
    ...{ scene, camera, names, chosen: of('chosen'), near: of('near') },
    givesWay: ({ disc, always }) => !always && gradeIn(painting, disc.id) === 'rest',
    widthOf: (text, chosen) => (chosen ? bold : usual)(text),
  });
}

/** Paints words, each in a frame. */
export function paintWords(painting: Painting, words: readonly ShownWords[]): void {
  const { context, look } = painting;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  context.globalAlpha = 1;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x, y, width, height, rows, chosen } of words) {
    context.fillStyle = colour.panel;
    context.strokeStyle = chosen ? colour.accent : colour['line-strong'];
    context.lineWidth = chosen ? 2 : 1;
    context.beginPath();
    context.roundRect(x, y, width, height, ROUND);
    context.fill();
    context.stroke();
    context.fillStyle = colour.ink;
    context.font = `${chosen ? 'bold ' : ''}${WORDS.size}px ${font}`;
    const [middle, top] = [x + width / 2, y + (WORDS.padding + WORDS.height) / 2];
    for (const [row, text] of rows.entries()) context.fillText(text, middle, top + row * WORDS.height);
  }
}
