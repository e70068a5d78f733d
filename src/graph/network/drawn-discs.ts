/**
 * What is drawn of the parties of a network. A disc is as large as what its party exports and imports, and filled by the part
 * of that which it exports: all of it for who only exports, none for who only imports, nor for who has no firm deal, whose
 * ring is dashed.
 */
import type { Grade } from '../../ui/emphasis';
import type { Rectangle } from '../rectangle';
import { inkOf } from './ink';
import { gradeIn, isAskedIn, isSubjectIn, type NetworkSight } from './painting';
import { type Ring, ringOf } from './rings';
import type { Disc } from './shapes';

/** The icon within a disc, as a part of its width; and the least radius of a disc, in pixels, that has one. */
const ICON = 0.55;
const MIN_WITH_ICON = 8;
/** Where the icon of a triangle stands, which has its room below the middle, in radii. */
const ICON_BELOW_IN_TRIANGLE = 0.3;
/** What parts a ring from what fills it, in pixels. */
const GAP = 1;
/** The least radius of what fills a ring, in pixels: less would look like dirt. */
const MIN_FILLING = 1.2;

/** The ring around what is chosen, in pixels. */
export const CHOSEN = { distance: 3.5, width: 3 };
/** The two rings about what the view is about: how far out each is, and how wide, in pixels. */
export const SUBJECT = { distances: [2.5, 6], width: 1.75, reach: 7 };
/** What stays free of lines around a disc, in pixels. */
export const CLEAR = 1.5;

/** A disc as it is drawn, in model units. */
export interface DrawnDisc {
  readonly disc: Disc;
  readonly grade: Grade;
  /** How far out from its rim the rings of what the view is about reach, in pixels; 0 for none. */
  readonly outer: number;
  /** The ring, and its colour; null for a disc that is filled to its rim. */
  readonly ring: (Ring & { readonly colour: string }) | null;
  /** The radius of what fills it, and its colour; null where nothing does. */
  readonly filling: { readonly radius: number; readonly colour: string } | null;
  /** Where its icon stands, and whether on what fills it; null for none. */
  readonly icon: (Rectangle & { readonly onFilling: boolean }) | null;
}

/** How much of a disc is filled. One with an icon is filled or not, so that the icon can be read. */
function filledPart({ exports, isUntold }: Disc, withIcon: boolean): number {
  if (exports === null || isUntold) return 0;
  return withIcon ? Math.round(exports) : exports;
}

function iconArea({ x, y, radius, shape }: Disc): Rectangle {
  const size = 2 * radius * ICON;
  const below = shape === 'triangle' ? radius * ICON_BELOW_IN_TRIANGLE : 0;
  return { x: x - size / 2, y: y - size / 2 + below, width: size, height: size };
}

/** The ring of who has no line here, in pixels: thinner than any other. */
const IDLE_RING = 1;

function drawnDisc(sight: NetworkSight, disc: Disc): DrawnDisc {
  const { camera, look, idle } = sight;
  const { radius } = disc;
  const grade = gradeIn(sight, disc.id);
  if (idle?.has(disc.id)) {
    const ring = {
      tone: 'soft',
      width: IDLE_RING / camera.k,
      dash: [],
      colour: look.palette.colour.soft,
    } as const;
    const outer = isSubjectIn(sight, disc.id) ? SUBJECT.reach : 0;
    return { ...{ disc, grade, outer, ring }, filling: null, icon: null };
  }
  const withIcon = disc.icon !== null && radius * camera.k >= MIN_WITH_ICON;
  const part = filledPart(disc, withIcon);
  const ring = part < 1 ? ringOf(disc, camera.k) : null;
  const inner = ring ? Math.max(0, radius - ring.width - GAP / camera.k) * Math.sqrt(part) : radius;
  const ink = (tone: Disc['tone']) => inkOf(look.palette, tone, grade, 'disc');
  return {
    ...{ disc, grade, outer: isSubjectIn(sight, disc.id) ? SUBJECT.reach : 0 },
    ring: ring && { ...ring, colour: ink(ring.tone) },
    filling: inner * camera.k < MIN_FILLING ? null : { radius: inner, colour: ink(disc.tone) },
    icon: withIcon ? { ...iconArea(disc), onFilling: part >= 1 } : null,
  };
}

/** Discs in two layers, between which stand the lines of what is asked about; in each, light ones lie below weighty ones. */
export interface DiscsInLayers {
  readonly behind: readonly DrawnDisc[];
  readonly front: readonly DrawnDisc[];
}

/** All discs. What has stepped back behind an answer does not cover its lines: they would seem to end there. */
export function discsInLayers(sight: NetworkSight): DiscsInLayers {
  const drawn = [...sight.shapes.discs.values()].reverse().map((disc) => drawnDisc(sight, disc));
  const isBehind = ({ grade }: DrawnDisc) => grade === 'rest';
  if (!isAskedIn(sight)) return { behind: [], front: drawn };
  return { behind: drawn.filter(isBehind), front: drawn.filter((disc) => !isBehind(disc)) };
}
