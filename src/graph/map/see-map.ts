/** Shapes of a map as a camera sees them: places come nearer with it; discs, lines and names stay as large as they are. */

import { memoizePer } from '../../domain/memoize/memoize';
import type { PartyId } from '../../domain/model/ids';
import { type Camera, type Size, toModel, toScreen } from '../network/camera';
import type { Pane, Seen } from '../network/painting';
import { type PlacedShapes, seenFrom } from '../network/placed-shapes';
import type { Disc, PairLine } from '../network/shapes';
import type { Point } from '../point';
import { bentLine } from './map-shapes';
import { WORLD_WIDTH } from './projection';
import { type Edges, lengthByEdge, partedAtEdge, turnsTo } from './round-globe';
import { type Strip, stripFor } from './strip';
import { type Fans, fansOf, stubsOf } from './stubs';

/** The camera by which things are painted that stay as large as they are: somewhat smaller than where a network is near. */
export const AS_SEEN: Camera = { k: 0.75, x: 0, y: 0 };

/** Capitals that are closer than this, in model units, would lie over one another however near the camera comes. */
export const SAME_PLACE = 1.5;
/** What stays free between those at one place. */
const BETWEEN = 3;
/** The middle of an arc stands this far aside at the least, so that it is seen between neighbours. */
const MIN_BEND = 12;

/** Whether a party has no place on the map. */
export const isBeside = ({ place }: Disc): boolean => !place;

/** Parties in the strip, and how far aside others stand because somebody weightier is at their place. */
const arranged = memoizePer(({ discs }: PlacedShapes) => {
  const beside: PartyId[] = [];
  const atPlace: { readonly at: Point; reach: number }[] = [];
  const aside = new Map<PartyId, number>();
  for (const disc of discs.values()) {
    const { id, x, y, radius } = disc;
    if (isBeside(disc)) {
      beside.push(id);
      continue;
    }
    const first = atPlace.find(({ at }) => Math.hypot(at.x - x, at.y - y) < SAME_PLACE);
    if (!first) atPlace.push({ at: { x, y }, reach: radius });
    else {
      const by = first.reach + BETWEEN + radius;
      aside.set(id, by);
      first.reach = by + radius;
    }
  }
  return { beside, aside };
});

/** The strip of a map in a window of this size. */
export const stripOf = (placed: PlacedShapes, size: Size): Strip =>
  stripFor(arranged(placed).beside.length, size);

function discsInWindow(placed: PlacedShapes, camera: Camera, { positions }: Strip): Map<PartyId, Disc> {
  const { beside, aside } = arranged(placed);
  const inStrip = new Map(beside.map((id, i) => [id, positions[i]]));
  const { discs } = seenFrom(placed, AS_SEEN);
  return new Map(
    Array.from(discs, ([id, disc]) => {
      const at = toModel(AS_SEEN, inStrip.get(id) ?? toScreen(camera, disc));
      return [id, { ...disc, x: at.x + (aside.get(id) ?? 0), y: at.y }];
    }),
  );
}

/** Whether a line goes from the map to who stands beside it. */
export function isToStrip({ from, to }: PairLine, discs: ReadonlyMap<PartyId, Disc>): boolean {
  const [start, end] = [discs.get(from), discs.get(to)];
  return start !== undefined && end !== undefined && isBeside(start) !== isBeside(end);
}

/** How the pieces of lines to the strip fan out. */
const fansIn = memoizePer(({ lines, discs }: PlacedShapes) =>
  fansOf(lines.filter((line) => isToStrip(line, discs))),
);

/** What lines need to know of the map in its window. */
interface MapInWindow {
  readonly placed: PlacedShapes;
  readonly discs: ReadonlyMap<PartyId, Disc>;
  readonly edges: Edges;
  readonly fans: Fans;
  readonly onMap: readonly Disc[];
}

/** A line from place to place: by the edge of the map where that is shorter; to the strip in short pieces. */
function lineInWindow(line: PairLine, { placed, discs, edges, fans, onMap }: MapInWindow): PairLine {
  const [from, to] = [discs.get(line.from), discs.get(line.to)];
  const places = [placed.discs.get(line.from), placed.discs.get(line.to)] as const;
  if (!from || !to || !places[0] || !places[1]) return line;
  const isOnMap = [!isBeside(from), !isBeside(to)] as const;
  const turns = isOnMap[0] && isOnMap[1] ? turnsTo(places[0], places[1]) : 0;
  const bend = Math.min(-MIN_BEND, line.bend * lengthByEdge(from, to, turns, edges));
  if (turns !== 0)
    return bentLine(line, { bend, parted: partedAtEdge({ ...line, bend }, from, to, turns, edges) });
  if (isOnMap[0] === isOnMap[1]) return bentLine(line, { bend });
  return bentLine(line, { bend, parted: stubsOf(line, [from, to], isOnMap, { fans, onMap }) });
}

/** Where the edges of the map are, by the camera of what stays as large as it is. */
function edgesIn(camera: Camera): Edges {
  const at = (x: number) => toModel(AS_SEEN, toScreen(camera, { x, y: 0 })).x;
  return { left: at(-WORLD_WIDTH / 2), right: at(WORLD_WIDTH / 2) };
}

/** What paints the ground of each pane. */
export interface Grounds {
  readonly map: Pane['ground'];
  readonly strip: Pane['ground'];
}

/**
 * So many of the weightiest are named whatever they cover, lest their lines be taken for those of a neighbour that has a name;
 * for the names of others there is room where the camera comes nearer.
 */
const ALWAYS_NAMED = 6;

/** The shapes as large as they stay, in two panes: the map, and the strip below it. */
export function seeMap(placed: PlacedShapes, camera: Camera, size: Size, grounds: Grounds): Seen {
  const strip = stripOf(placed, size);
  const discs = discsInWindow(placed, camera, strip);
  const inStrip = new Map([...discs].filter(([, disc]) => isBeside(disc)));
  const onMap = new Map([...discs].filter(([, disc]) => !isBeside(disc)));
  const inWindow = {
    ...{ placed, discs, edges: edgesIn(camera), fans: fansIn(placed) },
    onMap: [...onMap.values()],
  };
  const lines = placed.lines.map((line) => lineInWindow(line, inWindow));
  const area = { x: 0, y: 0, width: size.width, height: strip.area.y };
  return {
    shapes: { discs, lines },
    camera: AS_SEEN,
    fades: true,
    naming: {
      always: ALWAYS_NAMED,
      taken: [strip.headingArea],
      apart: strip.area,
      areaOf: (disc) => (isBeside(disc) ? strip.area : area),
    },
    panes: [
      { area, discs: onMap, lines, ground: grounds.map },
      {
        area: strip.area,
        discs: inStrip,
        lines: lines.filter(({ from, to }) => inStrip.has(from) || inStrip.has(to)),
        ground: grounds.strip,
      },
    ],
  };
}

/** The room of the map above the strip. */
export function roomOfMap(size: Size, placed: PlacedShapes): Size {
  return { ...size, height: stripOf(placed, size).area.y };
}
