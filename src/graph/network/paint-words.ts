/** Paints what stands on the lines of a network that stand out. */
import type { Rectangle } from '../rectangle';
import { toScreen } from './camera';
import { overlap, placeNames } from './names';
import { gradeIn, measureInPixels, type Painting } from './painting';
import { placesOfWords } from './places-of-words';
import type { PairLine } from './scene';
import type { ShownName } from './shown-names';
import { strokeBetween } from './strokes';
import { measuredIn } from './text-widths';

/** The words on a line, in pixels. */
const WORDS = { size: 12, height: 16, padding: 5, round: 4 };
/** Words of more letters than this are broken at their commas. */
const LONG = 22;

/** Words in rows: "12 firm deals," and below it "1 possible,", so that they hide little of their line. */
function rowsOf(words: string): string[] {
  return words.length > LONG ? words.split(/(?<=,) /) : [words];
}

/** The squares about the discs on the screen. */
function squaresOf({ scene, camera }: Painting): Rectangle[] {
  return [...scene.discs.values()].map((disc) => {
    const [{ x, y }, radius] = [toScreen(camera, disc), disc.radius * camera.k];
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
}

/**
 * Paints the words of lines, the strongest first, where they cover neither one another nor the names that stand out,
 * and as few discs as can be.
 */
export function paintWords(
  painting: Painting,
  lines: readonly PairLine[],
  names: readonly ShownName[],
): void {
  const { context, scene, camera, look } = painting;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  const boxes = lines.flatMap((line) => {
    const stroke = strokeBetween(scene, line);
    if (!stroke) return [];
    const chosen = gradeIn(painting, line.id) === 'chosen';
    const rows = rowsOf(line.words);
    const widthOf = measuredIn(context, font, chosen ? 'bold' : 'normal');
    const width = Math.max(...rows.map(widthOf)) * WORDS.size + 2 * WORDS.padding;
    const height = rows.length * WORDS.height + WORDS.padding;
    const places = placesOfWords(stroke, camera, { width, height });
    return [{ line, rows, chosen, places, disc: null, claim: chosen ? 0 : 1, always: chosen }];
  });
  const squares = squaresOf(painting);
  const placed = placeNames(
    boxes,
    (place) => squares.filter((square) => overlap(square, place)).length,
    names.filter(({ disc }) => gradeIn(painting, disc.id) !== 'rest'),
  );
  context.globalAlpha = 1;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [i, { rows, chosen }] of boxes.entries()) {
    const box = placed[i];
    if (!box) continue;
    context.fillStyle = colour.panel;
    context.strokeStyle = chosen ? colour.accent : colour['line-strong'];
    context.lineWidth = chosen ? 2 : 1;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, WORDS.round);
    context.fill();
    context.stroke();
    context.fillStyle = colour.ink;
    context.font = `${chosen ? 'bold ' : ''}${WORDS.size}px ${font}`;
    const [middle, top] = [box.x + box.width / 2, box.y + (WORDS.padding + WORDS.height) / 2];
    for (const [row, text] of rows.entries()) context.fillText(text, middle, top + row * WORDS.height);
  }
}
