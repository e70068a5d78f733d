/** Paints the parties of a network. */
import { GRADE, HALO_OPACITY } from '../../ui/emphasis';
import { CHOSEN, CLEAR, type DrawnDisc, SUBJECT } from './drawn-discs';
import { outline } from './outline';
import { measureInModelUnits, type Painting } from './painting';

function paintFilling({ context, look }: Painting, { disc, ring, filling }: DrawnDisc): void {
  const { shape, radius } = disc;
  if (ring) {
    context.fillStyle = look.palette.colour.panel;
    outline(context, shape, disc, radius);
    context.fill();
    context.strokeStyle = ring.colour;
    context.lineWidth = ring.width;
    context.setLineDash(ring.dash);
    outline(context, shape, disc, radius - ring.width / 2);
    context.stroke();
    context.setLineDash([]);
  }
  if (!filling) return;
  context.fillStyle = filling.colour;
  outline(context, shape, disc, filling.radius);
  context.fill();
}

function paintIcon({ context, look }: Painting, { disc, icon }: DrawnDisc): void {
  const icons = disc.icon && look.icons.get(disc.icon);
  if (!icon || !icons) return;
  context.drawImage(icon.onFilling ? icons.filled : icons.hollow, icon.x, icon.y, icon.width, icon.height);
}

function paintDisc(painting: Painting, drawn: DrawnDisc): void {
  const { context, camera, look } = painting;
  const { disc, grade, outer } = drawn;
  const { colour } = look.palette;
  const grown = (by: number) => outline(context, disc.shape, disc, disc.radius + by / camera.k);
  context.fillStyle = colour.paper;
  grown(CLEAR);
  context.fill();
  if (GRADE[grade].halo > 0) {
    context.globalAlpha = HALO_OPACITY;
    context.fillStyle = colour.accent;
    grown(outer + CHOSEN.distance + GRADE[grade].halo);
    context.fill();
    context.globalAlpha = 1;
  }
  paintFilling(painting, drawn);
  paintIcon(painting, drawn);
  const ring = (ink: string, distance: number, width: number) => {
    context.strokeStyle = ink;
    context.lineWidth = width / camera.k;
    grown(distance);
    context.stroke();
  };
  if (outer > 0) for (const distance of SUBJECT.distances) ring(colour.ink, distance, SUBJECT.width);
  if (grade === 'chosen') ring(colour.accent, outer + CHOSEN.distance, CHOSEN.width);
}

/** Paints parties from the lowest to the highest. */
export function paintDiscs(painting: Painting, discs: readonly DrawnDisc[]): void {
  measureInModelUnits(painting);
  painting.context.globalAlpha = 1;
  for (const drawn of discs) paintDisc(painting, drawn);
}
