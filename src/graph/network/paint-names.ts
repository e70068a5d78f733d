/** Paints the names of the parties of a network. */
import type { PartyId } from '../../domain/model/ids';
import { noCrowding } from './crowding';
import { gradeIn, measureInPixels, type Painting } from './painting';
import { type ShownName, shownNames, sizeOfNames } from './shown-names';
import { onScreen, strokeBetween } from './strokes';
import { measuredIn } from './text-widths';

/** How far the ground of a name reaches around its letters, in pixels: lines end before they would touch them. */
const GROUND = 2.5;

/** Among more lines than this there is no place without one, and to look for it would take long. */
const MOST_LINES = 600;

/** Whose names come first: those of what is chosen and of what is near it. */
const CLAIM = { chosen: 0, near: 1, usual: 1, rest: 2 } as const;

/** The ends of more lines than this that move no goods could not all be named. */
const MOST_SPECIAL = 12;

/** The parties at the ends of sanctions, objections and concerns, of which there are few among many deals. */
function specialParties({ scene }: Painting): ReadonlySet<PartyId> {
  const special = scene.lines.filter(({ movesGoods }) => !movesGoods).slice(0, MOST_SPECIAL);
  return new Set(special.flatMap(({ from, to }) => [from, to]));
}

/** The names that there is room for. */
export function namesOf(painting: Painting): ShownName[] {
  const { context, scene, camera, size, look } = painting;
  const crowding = noCrowding(size);
  const looksAtLines = scene.lines.length <= MOST_LINES;
  for (const line of looksAtLines ? scene.lines : []) {
    const stroke = strokeBetween(scene, line);
    if (stroke) crowding.add(onScreen(camera, stroke));
  }
  const special = specialParties(painting);
  return shownNames([...scene.discs.values()], {
    ...{ camera, size },
    widthOf: measuredIn(context, look.palette.font),
    claimOf: ({ id }) => CLAIM[gradeIn(painting, id)],
    isChosen: ({ id }) => gradeIn(painting, id) === 'chosen',
    isSpecial: ({ id }) => special.has(id),
    linesWithin: crowding.within,
  });
}

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
    const [middle, line] = [x + width / 2, y + height / 2];
    context.font = `${grade === 'chosen' ? 'bold ' : ''}${size}px ${font}`;
    context.strokeText(disc.name, middle, line);
    context.fillStyle = grade === 'rest' ? colour.soft : colour.ink;
    context.fillText(disc.name, middle, line);
  }
}
