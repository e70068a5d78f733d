/** The pictures of both sides of a comparison, drawn as the lens draws its picture elsewhere, on one layout and in one frame. */
import type { Lens } from '../../domain/lenses/lenses';
import type { Camera, Spacing } from '../../domain/lenses/places';
import type { SideId } from '../../domain/lenses/side-graphs';
import { foldedOfView } from '../../state/selectors';
import { sideGraphsOf } from '../../state/side-graphs';
import type { AppState } from '../../state/store';
import { opened } from '../../state/visible';
import { laterPart } from '../../ui/later-part';
import type { Palette } from '../../ui/palette';
import type { Drawing } from '../../ui/svg/drawing';
import type { Area } from '../../ui/svg/words-svg';
import { spacingFor } from '../columns/geometry';
import type { Size } from '../network/camera';
import type { PlaceBoxes } from '../network/network-picture';
import { placedOnce } from '../network/placed-once';
import { PICTURES } from '../pictures';
import { visibleGraphOf } from '../visible-graph';
import { cameraIn, partIn, type SeenSides, seenWhole, windowFor } from './seen-sides';

/** Both drawings, and how they are seen. */
export interface DrawnSides {
  readonly drawings: Readonly<Record<SideId, Drawing>>;
  readonly seen: SeenSides;
  /** The camera of the view that they were drawn for; null for the first sight. */
  readonly camera: Camera | null;
  /** How far apart columns stand; null in a lens that has none. */
  readonly spacing: Spacing | null;
  /** Why they are not beside each other; null where they are. */
  readonly stacked: 'narrow' | 'names' | null;
}

/**
 * How much smaller than they are drawn they become at the most: then no letter is smaller than 11 pixels, or, in columns, those of
 * names than 10, as columns below each other are not compared.
 */
const MIN_SCALE = { usual: 0.98, inColumns: 0.75 };
/** In less room than this a picture shows nothing, in pixels; and what parts two. */
const MIN_WIDTH = 300;
const BETWEEN = 16;
/** So much of its room a picture keeps at the least, where it makes way for its names. */
const NARROWEST = 0.75;

/** The rectangle that holds both. */
function around(a: Area, b: Area): Area {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function placerOf(state: AppState): PlaceBoxes {
  const { index } = foldedOfView(state) ?? opened(state);
  return (boxes, ties) =>
    placedOnce(index, async () => (await import('../../state/layout')).layoutWorker.place(boxes, ties));
}

const MAP_SIGHTS = laterPart(() => import('../map/sights'));

/** What of a picture is seen at first, in the lenses in which that is not always all of it. */
const FIRST_SIGHT: Readonly<Partial<Record<Lens, (state: AppState) => Promise<Camera | null>>>> = {
  map: async (state) => (await MAP_SIGHTS.arrive()).cameraAtFirstOf(state),
};

/** What of both is seen: what a reader chose to look at, else what is seen at first; null for all of them. */
async function seenOf(state: AppState): Promise<Camera | null> {
  const { lens, camera } = state.view;
  return camera ?? (await FIRST_SIGHT[lens]?.(state)) ?? null;
}

/** Both drawings, about so wide each, and the rectangle that holds either. @param height that of the window, where a part is seen */
export async function drawnWithin(state: AppState, palette: Palette, within: number, height?: number) {
  const graphs = sideGraphsOf(state);
  if (!graphs) throw new Error('Nothing is compared.');
  const { lens } = state.view;
  const seen = await seenOf(state);
  const both = { ...visibleGraphOf({ ...state, pointed: null }, palette), within };
  const place = placerOf(state);
  const draw = (side: SideId) =>
    PICTURES[lens].draw(
      {
        ...{ ...both, graph: graphs[side], beside: graphs[side === 'a' ? 'b' : 'a'] },
        ...(seen && { seen, ...(height !== undefined && { height }) }),
      },
      place,
    );
  const [a, b] = await Promise.all([draw('a'), draw('b')]);
  return { drawings: { a, b }, frame: around(a.bounds, b.bounds) };
}

const withCamera = (state: AppState, camera: Camera | null): AppState => ({
  ...state,
  view: { ...state.view, camera },
});

/** Both where they can be read beside each other, each in so much width; else null. */
async function drawnBeside(plain: AppState, palette: Palette, half: number) {
  const scale = MIN_SCALE[PICTURES[plain.view.lens].inColumns ? 'inColumns' : 'usual'];
  const fits = ({ frame }: Awaited<ReturnType<typeof drawnWithin>>) => frame.width * scale <= half;
  const first = await drawnWithin(plain, palette, half);
  if (fits(first)) return first;
  // Names at the edge of a map stand out over it: a little narrower, it has room for them.
  const narrower = 2 * half - first.frame.width;
  if (!first.drawings.a.sight || narrower < NARROWEST * half) return null;
  const again = await drawnWithin(plain, palette, narrower);
  return fits(again) ? again : null;
}

/** Both as they are seen at first, in room of this width: beside each other where they can be read so, else below each other. */
async function drawnAtFirst(state: AppState, palette: Palette, width: number) {
  const plain = withCamera(state, null);
  const half = (width - BETWEEN) / 2;
  const beside = half >= MIN_WIDTH ? await drawnBeside(plain, palette, half) : null;
  if (beside) return { ...beside, within: half, stacked: null };
  const stacked = half >= MIN_WIDTH ? ('names' as const) : ('narrow' as const);
  return { ...(await drawnWithin(plain, palette, width)), within: width, stacked };
}

/**
 * Draws both sides in room of this size, as far as the camera of the view sees them.
 * @param room what there is for both together, in pixels
 */
export async function drawSides(state: AppState, palette: Palette, room: Size): Promise<DrawnSides> {
  const { camera, lens, spacing: chosen } = state.view;
  const { drawings, frame, within, stacked } = await drawnAtFirst(state, palette, room.width);
  const size = windowFor(frame, { width: within, height: room.height });
  const own = PICTURES[lens].inColumns ? spacingFor(within) : null;
  const first = { drawings, seen: seenWhole(frame, size, drawings.a.sight), camera, spacing: own, stacked };
  const { sight } = drawings.a;
  if (sight) {
    // Names stay as large as they are: what does not fit is drawn for its window, and not made smaller.
    const isCut = first.seen.first.k > first.seen.whole.k;
    const part = camera ?? (isCut ? partIn(first.seen, first.seen.whole) : null);
    if (!part) return first;
    const again = await drawnWithin(withCamera(state, part), palette, size.width, size.height);
    const drawnBy = again.drawings.a.sight ?? sight;
    const below = drawnBy.below;
    const isFirst = camera === null;
    const seen = { ...first.seen, below, drawnBy };
    const all = isCut ? cameraIn(seen, partIn(first.seen, first.seen.whole)) : first.seen.first;
    return {
      ...first,
      drawings: again.drawings,
      seen: { ...seen, first: isFirst ? drawnBy : all, whole: all },
    };
  }
  // A camera means something in columns of its own spacing alone.
  if (!camera || !own || !chosen || chosen === own) return first;
  const again = await drawnWithin(state, palette, within);
  return { ...first, drawings: again.drawings, spacing: chosen, seen: seenWhole(again.frame, size) };
}
