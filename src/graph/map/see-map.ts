/** Shapes of a map as a camera sees them: places come nearer with it; discs, lines and names stay as large as they are. */

import { memoizePer } from '../../domain/memoize/memoize';
import type { PartyId } from '../../domain/model/ids';
import { type Camera, type Size, toModel, toScreen } from '../network/camera';
import type { Pane, Seen } from '../network/painting';
import { type PlacedShapes, seenFrom } from '../network/placed-shapes';
import type { Disc, PairLine } from '../network/shapes';
import type { Point } from '../point';
import { bentLine } from './map-shapes';
import { type Strip, stripFor } from './strip';

/** The camera by which things are painted that stay as large as they are: somewhat smaller than where a network is near. */
const AS_SEEN: Camera = { k: 0.75, x: 0, y: 0 };

/** Capitals that are closer than this, in model units, would lie over one another however near the camera comes. */
const SAME_PLACE = 1.5;
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

function lineInWindow(line: PairLine, discs: ReadonlyMap<PartyId, Disc>): PairLine {
  const [from, to] = [discs.get(line.from), discs.get(line.to)];
  const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  return bentLine(line, { bend: Math.min(-MIN_BEND, line.bend * length) });
}

/** What paints the ground of each pane. */
export interface Grounds {
  readonly map: Pane['ground'];
  readonly strip: Pane['ground'];
}

/** The shapes as large as they stay, in two panes: the map, and the strip below it. */
export function seeMap(placed: PlacedShapes, camera: Camera, size: Size, grounds: Grounds): Seen {
  const strip = stripOf(placed, size);
  const discs = discsInWindow(placed, camera, strip);
  const lines = placed.lines.map((line) => lineInWindow(line, discs));
  const inStrip = new Map([...discs].filter(([, disc]) => isBeside(disc)));
  const onMap = new Map([...discs].filter(([, disc]) => !isBeside(disc)));
  const area = { x: 0, y: 0, width: size.width, height: strip.area.y };
  return {
    shapes: { discs, lines },
    camera: AS_SEEN,
    // None is named whatever it covers: there is room for its name where the camera comes nearer.
    fades: true,
    naming: { always: 0, taken: [strip.headingArea] },
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
