/** A map as a drawing in SVG, to be taken away: from the same shapes as the picture on the screen. */
import type { Emphasis } from '../../domain/lenses/lens';
import { inRow, type Markup } from '../../domain/text/markup';
import type { Palette } from '../../ui/palette';
import { type Drawing, type Drawn, drawingOf, stacked } from '../../ui/svg/drawing';
import { element, NOTHING, short } from '../../ui/svg/markup';
import { wordsSvg } from '../../ui/svg/words-svg';
import { mapWords } from '../../words/views/map';
import type { Extent } from '../drawing';
import { type Camera, cameraAround, cameraOnPart, toScreen } from '../network/camera';
import type { NetworkSight, Seen } from '../network/painting';
import type { PlacedShapes } from '../network/placed-shapes';
import { seenTexts } from '../network/seen-texts';
import { alongStroke, piecesBetween } from '../network/strokes';
import type { BesideNetwork } from '../network/svg-network';
import { shapesSvg } from '../network/svg-shapes';
import { aboutAsWide, namesSvg, networkWordsSvg } from '../network/svg-texts';
import type { Rectangle } from '../rectangle';
import { BORDER, DISPUTED, LAND_OPACITY, STRIP_HEADING } from './ground-look';
import { type Land, landIn } from './land';
import { notesOnMap } from './map-notes';
import { frameAround } from './projection';
import { roomOfMap, seeMap, stripOf } from './see-map';
import type { Strip } from './strip';

/** The width of the drawing, in pixels, where nobody says how wide it is to be. */
const WIDTH = 1200;
/** The room around it. */
const MARGIN = 8;
/** A whole unit of the model is less than a pixel there. */
const DIGITS = 0;

const NO_GROUNDS = { map: null, strip: null };

let kept: Land | null = null;
const landHere = (): Land => {
  kept ??= landIn(DIGITS);
  return kept;
};

/** Land and borders in a window of their own, which cuts off what lies beside it. */
function landSvg({ colour }: Palette, { k, x, y }: Camera, { width, height }: Rectangle): Markup {
  const { land, borders, disputed } = landHere();
  const line = (d: string, { width: wide, opacity }: typeof BORDER, dash: string | null) =>
    element('path', {
      ...{ d, fill: 'none', stroke: colour['line-strong'], 'stroke-opacity': opacity },
      ...{ 'stroke-width': `${wide / k}`, 'stroke-dasharray': dash },
    });
  return element(
    'svg',
    { x: 0, y: 0, width, height, viewBox: `0 0 ${short(width)} ${short(height)}` },
    element(
      'g',
      { transform: `matrix(${[k, 0, 0, k, x, y].join(' ')})`, 'stroke-linejoin': 'round' },
      element('path', { d: land, fill: colour.line, 'fill-opacity': LAND_OPACITY }),
      line(land, BORDER, null),
      line(borders, BORDER, null),
      line(disputed, DISPUTED, DISPUTED.dash.map((length) => short(length / k)).join(' ')),
    ),
  );
}

function stripSvg(palette: Palette, { area, heading }: Strip): Markup {
  if (area.height === 0) return NOTHING;
  const { colour } = palette;
  return inRow([
    element('rect', { ...area, fill: colour.panel }),
    element('path', { d: `M0 ${short(area.y)}H${short(area.width)}`, stroke: colour['line-strong'] }),
    wordsSvg(palette, {
      ...{ ...heading, lines: [mapWords().notOnMap], from: 'start' },
      ...{ lettering: { size: STRIP_HEADING }, colour: 'soft' },
    }),
  ]);
}

/** The room that arcs take, which rise over all places. */
function areasOfArcs({ shapes, camera }: Seen): Rectangle[] {
  const pieces = shapes.lines.flatMap((line) => piecesBetween(shapes, line));
  return pieces.flatMap((piece) =>
    [0.3, 0.5, 0.7].map((part) => ({
      ...toScreen(camera, alongStroke(piece, part)),
      ...{ width: 0, height: 0 },
    })),
  );
}

/** All of a map, and not only what the window shows of it; so wide, in pixels. */
export function mapDrawing(
  placed: PlacedShapes,
  emphasis: Emphasis,
  palette: Palette,
  { within: width = WIDTH, height, seen: part }: Extent = {},
  beside?: BesideNetwork,
): Drawing {
  if (placed.discs.size === 0) return drawingOf({ body: NOTHING, areas: [] }, 0);
  const frame = part ?? frameAround([...placed.discs.values()].flatMap(({ place }) => place ?? []));
  const above = Math.round((width * frame.height) / frame.width);
  const { area } = stripOf(placed, { width, height: 2 * above });
  const size = { width, height: (part && height) ?? above + area.height };
  const room = roomOfMap(size, placed);
  const camera = part ? cameraOnPart(part, room) : cameraAround(frame, room);
  const see = (shapes: PlacedShapes) => seeMap(shapes, camera, size, NO_GROUNDS);
  const seen = see(placed);
  const sight: NetworkSight = {
    ...{ ...seen, size, look: { palette, emphasis } },
    ...(beside && { idle: beside.idle }),
  };
  const { names, words } = seenTexts(sight, aboutAsWide, beside && see(beside.shapes).shapes);
  const strip = stripOf(placed, size);
  const whole = { x: 0, y: 0, ...size };
  const parts: Drawn[] = [
    { body: landSvg(palette, camera, { ...whole, height: strip.area.y }), areas: [whole] },
    { body: stripSvg(palette, strip), areas: [] },
    ...shapesSvg(sight, names, part ? [] : areasOfArcs(seen)),
    ...[namesSvg(sight, names), networkWordsSvg(sight, words)],
  ];
  const drawing = drawingOf(stacked(parts), MARGIN);
  return {
    ...drawing,
    ...(part && { bounds: whole }),
    sight: { ...camera, below: size.height - strip.area.y },
    notes: notesOnMap(placed.discs.values(), placed.lines),
  };
}
