/** Paints the names of the parties of a network. */
import { gradeIn, isSubjectIn, measureInPixels, type Painting } from './painting';
import { type ShownName, sizeOfNames } from './shown-names';

/** How far the ground of a name reaches around its letters, in pixels: lines end before they would touch them. */
const GROUND = 2.5;

/** Paints names, each on a ground in its own shape. */
export function paintNames(painting: Painting, names: readonly ShownName[]): void {
  const { context, camera, look } = painting;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  const size = sizeOfNames(camera);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 2 * GROUND;
  context.strokeStyle = colour.paper;
  context.globalAlpha = 1;
  for (const { disc, x, y, width, height } of names) {
    const grade = gradeIn(painting, disc.id);
    const isBold = grade === 'chosen' || isSubjectIn(painting, disc.id);
    const [middle, line] = [x + width / 2, y + height / 2];
    context.font = `${isBold ? 'bold ' : ''}${size}px ${font}`;
    context.strokeText(disc.name, middle, line);
    context.fillStyle = grade === 'rest' ? colour.soft : colour.ink;
    context.fillText(disc.name, middle, line);
  }
}
