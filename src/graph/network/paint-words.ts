/** Paints what stands on the lines of a network that stand out. */
import { measureInPixels, type Painting } from './painting';
import { type ShownWords, WORDS } from './shown-words';

/** How round the corners of the frame are, in pixels. */
const ROUND = 4;

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
