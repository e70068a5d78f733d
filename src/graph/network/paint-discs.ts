/**
 * Paints the parties of a network, light ones below weighty ones. A disc is as large as what its party exports and
 * imports, and filled by the part of that which it exports: all of it for who only exports, none for who only imports,
 * nor for who has no firm deal, whose ring is dashed.
 */
import { GRADE, type Grade, HALO_OPACITY } from '../../ui/emphasis';
import type { Tone } from '../../ui/encodings';
import { inkOf } from './ink';
import { outline } from './outline';
import { gradeIn, measureInModelUnits, type Painting } from './painting';
import { ringOf } from './rings';
import type { Disc } from './scene';

/** The icon within a disc, as a part of its width; and the least radius of a disc, in pixels, that has one. */
const ICON = 0.55;
const LEAST_WITH_ICON = 8;
/** Where the icon of a triangle stands, which has its room below the middle, in radii. */
const ICON_BELOW_IN_TRIANGLE = 0.3;
/** What parts a ring from what fills it, in pixels. */
const GAP = 1;
/** The least radius of what fills a ring, in pixels: less would look like dirt. */
const LEAST_FILLING = 1.2;
/** The ring around what is chosen, in pixels. */
const CHOSEN = { distance: 3.5, width: 3 };
/** What stays free of lines around a disc, in pixels. */
const CLEAR = 1.5;

/** How much of a disc is filled. One with an icon is filled or not, so that the icon can be read. */
function filledPart({ exports }: Disc, withIcon: boolean): number {
  if (exports === null) return 0;
  return withIcon ? Math.round(exports) : exports;
}

function paintFilling(
  { context, camera: { k }, look }: Painting,
  disc: Disc,
  part: number,
  grade: Grade,
): void {
  const ink = (tone: Tone) => inkOf(look.palette, tone, grade, 'disc');
  const { shape, radius } = disc;
  const ring = part < 1 ? ringOf(disc, k) : null;
  if (ring) {
    context.fillStyle = look.palette.colour.panel;
    outline(context, shape, disc, radius);
    context.fill();
    context.strokeStyle = ink(ring.tone);
    context.lineWidth = ring.width;
    context.setLineDash(ring.dash);
    outline(context, shape, disc, radius - ring.width / 2);
    context.stroke();
    context.setLineDash([]);
  }
  const inner = ring ? Math.max(0, radius - ring.width - GAP / k) * Math.sqrt(part) : radius;
  if (inner * k < LEAST_FILLING) return;
  context.fillStyle = ink(disc.tone);
  outline(context, shape, disc, inner);
  context.fill();
}

function paintIcon({ context, look }: Painting, disc: Disc, part: number): void {
  const icons = disc.icon && look.icons.get(disc.icon);
  const icon = icons && (part < 1 ? icons.hollow : icons.filled);
  if (!icon) return;
  const size = 2 * disc.radius * ICON;
  const below = disc.shape === 'triangle' ? disc.radius * ICON_BELOW_IN_TRIANGLE : 0;
  context.drawImage(icon, disc.x - size / 2, disc.y - size / 2 + below, size, size);
}

function paintDisc(painting: Painting, disc: Disc): void {
  const { context, camera, look } = painting;
  const { colour } = look.palette;
  const { shape, radius } = disc;
  const grade = gradeIn(painting, disc.id);
  const grown = (by: number) => outline(context, shape, disc, radius + by / camera.k);
  context.fillStyle = colour.paper;
  grown(CLEAR);
  context.fill();
  if (GRADE[grade].halo > 0) {
    context.globalAlpha = HALO_OPACITY;
    context.fillStyle = colour.accent;
    grown(CHOSEN.distance + GRADE[grade].halo);
    context.fill();
    context.globalAlpha = 1;
  }
  const withIcon = disc.icon !== null && radius * camera.k >= LEAST_WITH_ICON;
  const part = filledPart(disc, withIcon);
  paintFilling(painting, disc, part, grade);
  if (withIcon) paintIcon(painting, disc, part);
  if (grade !== 'chosen') return;
  context.strokeStyle = colour.accent;
  context.lineWidth = CHOSEN.width / camera.k;
  grown(CHOSEN.distance);
  context.stroke();
}

/** Paints all parties. */
export function paintDiscs(painting: Painting): void {
  measureInModelUnits(painting);
  painting.context.globalAlpha = 1;
  for (const disc of [...painting.scene.discs.values()].reverse()) paintDisc(painting, disc);
}
