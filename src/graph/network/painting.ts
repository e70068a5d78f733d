/** What every part of drawing a network needs to know. */

import type { Emphasis } from '../../domain/lenses/lens';
import type { ById, PartyId, SelectableId } from '../../domain/model/ids';
import { type Grade, gradeOf } from '../../ui/emphasis';
import type { Palette } from '../../ui/palette';
import type { Rectangle } from '../rectangle';
import type { Camera, Size } from './camera';
import type { PartyIcons } from './party-icons';
import type { PlacedShapes } from './placed-shapes';
import type { Disc, PairLine } from './shapes';

/** What decides beside the shapes which parties are named. */
export interface Naming {
  /** The weightiest parties, this many, are named whatever they cover. */
  readonly always: number;
  /** What no name may cover, in pixels. */
  readonly taken: readonly Rectangle[];
  /** A part of the window that words of a line keep out of that does not lead there; absent where there is none. */
  readonly apart?: Rectangle;
  /** Where the name of a disc is painted and nowhere else, where that is not the whole window. */
  readonly areaOf?: (disc: Disc) => Rectangle;
}

/** Shapes as a camera sees them, and how they are to look: all that decides what is drawn, on a canvas or elsewhere. */
export interface NetworkSight {
  readonly shapes: PlacedShapes;
  readonly camera: Camera;
  readonly size: Size;
  readonly naming: Naming;
  /** Whether lines are paler where they begin, so that their direction is seen far from their heads. */
  readonly fades: boolean;
  readonly look: { readonly palette: Palette; readonly emphasis: Emphasis };
  /** Who has no line in this picture, and has one in that beside it; absent where there is none beside it. */
  readonly idle?: ReadonlySet<SelectableId>;
}

/** How a network is to look on a canvas, which draws icons as images. */
export interface Look {
  readonly palette: Palette;
  readonly icons: PartyIcons;
  readonly emphasis: Emphasis;
}

/** A pane of the window, and what is painted in it and nowhere else. */
export interface Pane {
  readonly area: Rectangle;
  readonly discs: ById<PartyId, Disc>;
  readonly lines: readonly PairLine[];
  /** Paints what lies below all of it. */
  readonly ground: ((painting: Painting) => void) | null;
}

/** Shapes as a camera sees them in a window: what is drawn, by which camera, and where. */
export interface Seen extends Pick<NetworkSight, 'shapes' | 'camera' | 'naming' | 'fades'> {
  /** Those of the window, the lowest first. */
  readonly panes: readonly Pane[];
}

/** One painting of shapes on a canvas. */
export interface Painting extends NetworkSight, Seen {
  readonly context: CanvasRenderingContext2D;
  /** Pixels of the canvas for a pixel of the page. */
  readonly ratio: number;
  readonly look: Look;
  /** Where the camera stands over the picture: shapes that do not grow with it are painted by another. */
  readonly view: Camera;
  /** Whether a gesture is under way: then what takes long is painted more simply. */
  readonly isMoving: boolean;
}

/** The width of a text in letters of one pixel. */
export type WidthOfText = (text: string, weight: 'normal' | 'bold') => number;

/** How strongly something is drawn. */
export function gradeIn({ look }: NetworkSight, id: SelectableId): Grade {
  return gradeOf(look.emphasis, id);
}

/** Whether the view is about something. */
export const isSubjectIn = ({ look }: NetworkSight, id: SelectableId): boolean =>
  look.emphasis.subjects.has(id);

/** Whether a question is asked that the picture answers, such as how two parties are connected, and so the rest steps back farther. */
export const isAskedIn = ({ look: { emphasis } }: NetworkSight): boolean =>
  emphasis.around !== null && [...emphasis.subjects.values()].includes('asked');

/** From now on lengths are in model units. */
export function measureInModelUnits({ context, camera: { k, x, y }, ratio }: Painting): void {
  context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
}

/** From now on lengths are in pixels of the page. */
export function measureInPixels({ context, ratio }: Painting): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
