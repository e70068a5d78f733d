/** From where a picture is seen that is larger than its window so that the edges of the window cut no row, no name and no word. */
import { MARGIN } from '../viewing';
import type { Extent, Scenery, Span, Viewpoint, WindowSize } from './scenery';

/** What may be cut of a node or a name and is hardly seen: its rim, or the room above and below its letters. */
export const RIM = 3;
/** From the top of the window to the middle of a heading that stays in sight, in pixels. */
export const HEADINGS_AT = 15;
/** Half the height of the ground that headings stand on, in model units. */
const HALF_GROUND = 18;

/** In such steps it is looked from nearer, and from farther up, down or aside, in pixels. */
const STEP = { zoom: 1.01, pan: 1 };
/** What a zoom nearer than need be costs, in pixels of distance. */
const COST_OF_ZOOM = 400;

/** What lies along one side of the window: from where to where the picture may be moved, and what is cut there. */
interface Side {
  readonly ends: Span;
  readonly wished: number;
  /** The edges of the window that may cut something, at a pan. */
  readonly edges: (pan: number) => readonly number[];
  readonly about: Span;
  readonly spans: readonly Span[];
}

/** What is bad about a viewpoint, the worst first: what it is about is out of sight, so many are cut, it is far from the wished one. */
interface Faults {
  readonly unseen: number;
  readonly cut: number;
  readonly cost: number;
}

const isBetter = (one: Faults, other: Faults): boolean =>
  (one.unseen - other.unseen || one.cut - other.cut || one.cost - other.cost) < 0;

/** At some zoom, the pan with the least faults: where, and which. */
function along({ ends: [first, last], wished, edges, about, spans }: Side, zoom: number) {
  const look = (pan: number) => {
    const at = edges(pan);
    const isCut = (edge: number, [from, to]: Span) =>
      zoom * from + pan + RIM < edge && edge < zoom * to + pan - RIM;
    const isSeen = zoom * about[0] + pan >= (at[1] ?? 0) - RIM && zoom * about[1] + pan <= (at[0] ?? 0) + RIM;
    return {
      pan,
      cut: spans.filter((span) => at.some((edge) => isCut(edge, span))).length,
      unseen: isSeen ? 0 : 1,
      cost: Math.abs(pan - wished),
    };
  };
  let best = look(last >= first ? wished : first);
  for (let pan = first; pan >= last; pan -= STEP.pan) {
    const other = look(pan);
    if (isBetter(other, best)) best = other;
  }
  return best;
}

/** Of the viewpoints from which all is seen that it is about, or else of all, that which cuts the fewest rows, names and words, the nearest to the wished one. */
export function uncut(
  { width, height }: WindowSize,
  { all, rows, sides }: Scenery,
  about: Extent,
  wishedAt: (zoom: number) => Viewpoint,
  zooms: Readonly<Record<'least' | 'wished' | 'most', number>>,
): Viewpoint {
  let best = { unseen: 3, cut: 0, cost: 0, sight: wishedAt(zooms.wished) };
  const steps = Math.floor(Math.log(zooms.wished / zooms.least) / Math.log(STEP.zoom));
  for (let zoom = zooms.wished / STEP.zoom ** steps; zoom <= zooms.most; zoom *= STEP.zoom) {
    const { pan } = wishedAt(zoom);
    const top = MARGIN - zoom * all.y1;
    const ground = HEADINGS_AT + HALF_GROUND * zoom;
    const y = along(
      {
        ends: [top, height - MARGIN - zoom * all.y2],
        wished: pan.y,
        edges: (at) => (at < top ? [height, ground] : [height]),
        about: [about.y1, about.y2],
        spans: rows,
      },
      zoom,
    );
    const x = along(
      {
        ends: [MARGIN - zoom * all.x1, width - MARGIN - zoom * all.x2],
        wished: pan.x,
        edges: () => [width, 0],
        about: [about.x1, about.x2],
        spans: sides,
      },
      zoom,
    );
    const faults = {
      unseen: x.unseen + y.unseen,
      cut: x.cut + y.cut,
      cost: x.cost + y.cost + COST_OF_ZOOM * Math.abs(zoom - zooms.wished),
    };
    if (isBetter(faults, best)) best = { ...faults, sight: { zoom, pan: { x: x.pan, y: y.pan } } };
  }
  return best.sight;
}
