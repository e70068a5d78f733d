/**
 * Paints the parties of a network, light ones below weighty ones. A disc is as large as what its party exports and
 * imports, and filled by the part of that which it exports: all of it for who only exports, none for who only imports,
 * nor for who has no firm deal, whose ring has no colour.
 */
import { GRADE, HALO_OPACITY } from '../../ui/emphasis';
import type { NodeShape, Tone } from '../../ui/encodings';
import { gradeIn, measureInModelUnits, type Painting } from './painting';
import type { Disc } from './scene';

/** The icon within a disc, as a part of its width; and the least radius of a disc, in pixels, that has one. */
const ICON = 0.55;
const LEAST_WITH_ICON = 8;
/** Where the icon of a triangle stands, which has its room below the middle, in radii. */
const ICON_BELOW_IN_TRIANGLE = 0.3;
/** The ring of who imports: its width and what parts it from what it holds, in pixels. */
const RING = { width: 2.25, gap: 1 };
/** The least radius of what fills a ring, in pixels: less would look like dirt. */
const LEAST_FILLING = 1.2;
/** The ring around what is chosen, in pixels. */
const CHOSEN = { distance: 3.5, width: 3 };
/** What stays free of lines around a disc, in pixels. */
const CLEAR = 1.5;
/** How round the corners are, in radii. */
const ROUNDED = 0.35;

function outline(context: CanvasRenderingContext2D, shape: NodeShape, { x, y }: Disc, radius: number): void {
  context.beginPath();
  if (shape === 'disc') context.arc(x, y, radius, 0, 2 * Math.PI);
  else if (shape === 'triangle') {
    context.moveTo(x, y - radius);
    context.lineTo(x + radius, y + radius);
    context.lineTo(x - radius, y + radius);
    context.closePath();
  } else context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * ROUNDED);
}

/** The tone of a ring: that of importers, of who has no firm deal, or of armed groups. */
function ringTone({ tone }: Disc): Tone {
  return tone === 'exporter' ? 'importer' : tone;
}

/** How much of a disc is filled. One with an icon is filled or not, so that the icon can be read. */
function filledPart({ exports }: Disc, withIcon: boolean): number {
  if (exports === null) return 0;
  return withIcon ? Math.round(exports) : exports;
}

function paintFilling(
  { context, camera: { k }, look }: Painting,
  disc: Disc,
  part: number,
  grey: boolean,
): void {
  const { colour } = look.palette;
  const { shape, radius } = disc;
  const ring = Math.min(RING.width / k, radius / 2);
  if (part < 1) {
    context.fillStyle = colour.panel;
    outline(context, shape, disc, radius);
    context.fill();
    context.strokeStyle = colour[grey ? 'soft' : ringTone(disc)];
    context.lineWidth = ring;
    outline(context, shape, disc, radius - ring / 2);
    context.stroke();
  }
  const inner = part < 1 ? Math.max(0, radius - ring - RING.gap / k) * Math.sqrt(part) : radius;
  if (inner * k < LEAST_FILLING) return;
  context.fillStyle = colour[grey ? 'soft' : disc.tone];
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
  paintFilling(painting, disc, part, grade === 'rest');
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
