/** The pictures of both sides of a comparison, drawn as the lens draws its picture elsewhere, on one layout and in one frame. */
import type { Lens } from '../../domain/lenses/lenses';
import type { Camera } from '../../domain/lenses/places';
import type { SideId } from '../../domain/lenses/side-graphs';
import { foldedOfView } from '../../state/selectors';
import { sideGraphsOf } from '../../state/side-graphs';
import type { AppState } from '../../state/store';
import { opened } from '../../state/visible';
import { laterPart } from '../../ui/later-part';
import type { Palette } from '../../ui/palette';
import type { Drawing } from '../../ui/svg/drawing';
import type { Area } from '../../ui/svg/words-svg';
import type { PlaceBoxes } from '../network/network-picture';
import { placedOnce } from '../network/placed-once';
import { PICTURES } from '../pictures';
import { visibleGraphOf } from '../visible-graph';

/** Both drawings, and the rectangle in which each is seen. */
export interface DrawnSides {
  readonly drawings: Readonly<Record<SideId, Drawing>>;
  readonly frame: Area;
  /** Whether there is no room for one beside the other. */
  readonly isStacked: boolean;
}

/** Smaller than this, letters could not be read. */
export const MIN_SCALE = 0.75;
/** In less room than this a picture shows nothing, in pixels; and what parts two. */
const MIN_WIDTH = 300;
const BETWEEN = 16;

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

/** Both drawings, about so wide each, and the rectangle that holds either. */
export async function drawnWithin(state: AppState, palette: Palette, within: number) {
  const graphs = sideGraphsOf(state);
  if (!graphs) throw new Error('Nothing is compared.');
  const { lens } = state.view;
  const seen = await seenOf(state);
  const both = { ...visibleGraphOf({ ...state, pointed: null }, palette), within };
  const place = placerOf(state);
  const draw = (side: SideId) =>
    PICTURES[lens].draw(
      { ...both, graph: graphs[side], beside: graphs[side === 'a' ? 'b' : 'a'], ...(seen && { seen }) },
      place,
    );
  const [a, b] = await Promise.all([draw('a'), draw('b')]);
  return { drawings: { a, b }, frame: around(a.bounds, b.bounds) };
}

/** Draws both sides in room of this width: beside each other, or below each other where they could not be read so. */
export async function drawSides(state: AppState, palette: Palette, width: number): Promise<DrawnSides> {
  const half = (width - BETWEEN) / 2;
  if (half >= MIN_WIDTH) {
    const beside = await drawnWithin(state, palette, half);
    if (beside.frame.width * MIN_SCALE <= half) return { ...beside, isStacked: false };
  }
  return { ...(await drawnWithin(state, palette, width)), isStacked: true };
}
