/** Paints the parties of a network: light ones below weighty ones. */
import type { NodeShape } from '../../ui/encodings';
import { gradeIn, measureInModelUnits, opacityOf, type Painting } from './painting';
import type { Disc } from './scene';

/** The icon within a disc, as a part of its width. */
const ICON = 0.55;
/** Where the icon of a triangle stands, which has its room below the middle, in radii. */
const ICON_BELOW_IN_TRIANGLE = 0.3;
/** The ring around what is selected, in model units. */
const RING = { distance: 4.5, width: 3 };
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

function paintDisc(painting: Painting, disc: Disc): void {
  const { context, look } = painting;
  const { x, y, radius, shape } = disc;
  context.globalAlpha = opacityOf(painting, disc.id);
  context.fillStyle = look.palette.colour[disc.tone];
  outline(context, shape, disc, radius);
  context.fill();
  const icon = disc.icon && look.icons.get(disc.icon);
  if (icon) {
    const size = 2 * radius * ICON;
    const below = shape === 'triangle' ? radius * ICON_BELOW_IN_TRIANGLE : 0;
    context.drawImage(icon, x - size / 2, y - size / 2 + below, size, size);
  }
  if (gradeIn(painting, disc.id) !== 'chosen') return;
  context.strokeStyle = look.palette.colour.accent;
  context.lineWidth = RING.width;
  outline(context, shape, disc, radius + RING.distance);
  context.stroke();
}

/** Paints all parties. */
export function paintDiscs(painting: Painting): void {
  measureInModelUnits(painting);
  for (const disc of [...painting.scene.discs.values()].reverse()) paintDisc(painting, disc);
}
