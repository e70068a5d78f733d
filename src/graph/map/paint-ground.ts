/** Paints what lies below a map, and the strip below that. */
import { mapWords } from '../../words/views/map';
import { measureInPixels, type Painting } from '../network/painting';
import { BORDER, DISPUTED, LAND_OPACITY, STRIP_HEADING } from './ground-look';
import { landIn } from './land';
import { stripOf } from './see-map';

/** As fine as is seen where the camera is nearest. */
const DIGITS = 1;

interface Paths {
  readonly land: Path2D;
  readonly borders: Path2D;
  readonly disputed: Path2D;
}

let paths: Paths | null = null;

/** The shapes, made once. */
function pathsOfLand(): Paths {
  if (!paths) {
    const { land, borders, disputed } = landIn(DIGITS);
    paths = { land: new Path2D(land), borders: new Path2D(borders), disputed: new Path2D(disputed) };
  }
  return paths;
}

/**
 * Paints land and borders. Lines wider than a pixel of the canvas take the longest of all that is painted, on fine screens twice
 * as long as everything else: while the map moves they are as thin as that, and as much darker.
 */
export function paintLand({ context, view, ratio, look, isMoving }: Painting): void {
  const { land, borders, disputed } = pathsOfLand();
  const { colour } = look.palette;
  const { k, x, y } = view;
  context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
  context.lineJoin = 'round';
  // Where a reader has forced colours, lines are as strong as letters: then land is an outline alone.
  if (colour.line !== colour.ink) {
    context.globalAlpha = LAND_OPACITY;
    context.fillStyle = colour.line;
    context.fill(land);
  }
  context.strokeStyle = colour['line-strong'];
  const beginLines = ({ width, opacity }: typeof BORDER) => {
    const painted = isMoving ? Math.min(width, 1 / ratio) : width;
    context.globalAlpha = Math.min(1, (opacity * width) / painted);
    context.lineWidth = painted / k;
  };
  beginLines(BORDER);
  context.stroke(land);
  context.stroke(borders);
  beginLines(DISPUTED);
  context.setLineDash(DISPUTED.dash.map((length) => length / k));
  context.stroke(disputed);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Paints the ground of the strip, and its heading. */
export function paintStrip(painting: Painting): void {
  const { context, look, shapes, size } = painting;
  const { area, heading } = stripOf(shapes, size);
  if (area.height === 0) return;
  const { colour, font } = look.palette;
  measureInPixels(painting);
  context.globalAlpha = 1;
  context.fillStyle = colour.panel;
  context.fillRect(area.x, area.y, area.width, area.height);
  context.fillStyle = colour['line-strong'];
  context.fillRect(area.x, area.y, area.width, 1);
  context.fillStyle = colour.soft;
  context.font = `${STRIP_HEADING}px ${font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(mapWords().notOnMap, heading.x, heading.y);
}
