/** Paints what stands on the lines of a network that stand out. */
import type { Point } from '../point';
import { measureInPixels, type Painting } from './painting';
import { leaderFrom } from './positions-of-words';
import { type ShownWords, WORDS } from './shown-words';

/** How round the corners of the frame are, in pixels. */
const ROUND = 4;

function paintLeader({ context }: Painting, box: ShownWords, to: Point): void {
  const from = leaderFrom(box, to);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** Paints words, each in a frame, with leaders to their lines where they stand off these. */
export function paintWords(painting: Painting, words: readonly ShownWords[]): void {
  const { context, look } = painting;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  context.globalAlpha = 1;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const box of words) {
    const { x, y, width, height, rows, chosen, leadsTo } = box;
    context.fillStyle = colour.panel;
    context.strokeStyle = chosen ? colour.accent : colour['line-strong'];
    context.lineWidth = chosen ? 2 : 1;
    if (leadsTo) paintLeader(painting, box, leadsTo);
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
