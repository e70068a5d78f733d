/** A drawing surface: what the views ask of whatever draws a lens, and what it tells them. */

import type { Emphasis } from '../domain/lenses/lens';
import type { Camera } from '../domain/lenses/places';
import type { SelectableId } from '../domain/model/ids';
import type { Palette } from '../ui/palette';
import type { DrawPicture } from '../ui/picture';
import type { Point } from './point';
import type { Rectangle } from './rectangle';
import type { Side } from './viewing';

/** What the pointer does, in the words of the dataset. */
export interface SurfaceEvents {
  readonly selected: (id: SelectableId | null) => void;
  readonly hovered: (id: SelectableId | null) => void;
  /** What can be done with something is asked for at this point, by a press of the other button, or a long one. */
  readonly asked: (id: SelectableId, at: Point) => void;
  /** The camera moved, or nodes did. */
  readonly moved: () => void;
  /** The reader chose, with a gesture that has ended, what part of the picture to look at; null for its first sight. */
  readonly looked: (camera: Camera | null) => void;
  /** The reader moved a node, with a gesture that has ended, or with a key. */
  readonly placed: (id: SelectableId, at: Point, by: 'gesture' | 'key') => void;
}

/**
 * What a picture is looked at from: what a reader chose, its first sight, or, where the picture before it was looked at
 * from somewhere, from there as far as it can be; or from where it is seen now, whatever comes and goes in it.
 */
export type Sight = Camera | 'first' | 'as-before' | 'as-now';

/** Draws pictures of one lens. */
export interface Surface<Picture> {
  /** Draws a picture; at the first sight of a new one, the camera begins at what is chosen. */
  readonly draw: (picture: Picture, emphasis: Emphasis, sight: Sight) => void;
  readonly look: (camera: Camera | 'first') => void;
  readonly paint: (palette: Palette) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  /** Looks a part of the window farther to one side. */
  readonly pan: (towards: Side) => void;
  /** Shows all of the picture; so many pixels may be kept free below it, where it may be covered there. */
  readonly fit: (below?: number) => void;
  /** Moves a node, in model units, as dragging does; absent where nodes stay in their places. */
  readonly nudge?: (id: SelectableId, by: { readonly x: number; readonly y: number }) => void;
  /** Selects something where the reader is in the picture, which then stays as it is seen; absent where it does so anyway. */
  readonly pick?: (id: SelectableId | null) => void;
  /** Moves the camera, if need be, so that it shows this. */
  readonly reveal: (id: SelectableId) => void;
  /** Whether the camera shows nothing of what is drawn; absent where the lens does not say so. */
  readonly isAstray?: () => boolean;
  /** Where a node, or the words of a line, are on the surface; null where it is not drawn. */
  readonly whereIs: (id: SelectableId) => Rectangle | null;
  /** The whole picture once more, in these colours, for paper; null where there is nothing to draw it on. */
  readonly onPaper: (palette: Palette) => HTMLCanvasElement | null;
  /** The whole picture once more, in SVG, with everything where it stands on the screen; absent where the lens draws the same without it. */
  readonly drawing?: DrawPicture;
  readonly resized: () => void;
  readonly destroy: () => void;
}

/** What tools do to a picture. */
export type MovedSurface = Pick<Surface<never>, 'zoom' | 'pan' | 'fit' | 'look' | 'nudge'>;

/** What the keys do that walk a picture, and where what they come to is. */
export type KeyedSurface = Pick<Surface<never>, 'zoom' | 'nudge' | 'pick' | 'reveal' | 'whereIs'>;

/** Makes a surface in a container that has a size. */
export type MakeSurface<Picture> = (
  container: HTMLElement,
  palette: Palette,
  events: SurfaceEvents,
) => Surface<Picture>;
