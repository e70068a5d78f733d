/** Keeps the names of a network as large on the screen as they can be read, and leaves out those that would collide. */
import type { Camera } from './camera';
import { toScreen } from './camera';
import { namesThatFit } from './names';
import type { Disc } from './scene';

/** The size of names on the screen, in pixels, and the least of it in model units, for those who zoom in. */
const ON_SCREEN = 12;
const LEAST = 13;
/** The height of a line, as a part of the size. */
const LINE = 1.35;

/** A name, by the middle of its upper edge on the screen. */
export interface ShownName {
  readonly disc: Disc;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of the letters of names, in pixels. */
export function sizeOfNames({ k }: Camera): number {
  return Math.max(ON_SCREEN, LEAST * k);
}

/**
 * The names that there is room for.
 * @param discs those whose names come first, first.
 * @param widthOf the width of a name in letters of one pixel.
 */
export function shownNames(
  discs: readonly Disc[],
  camera: Camera,
  widthOf: (name: string) => number,
): ShownName[] {
  const size = sizeOfNames(camera);
  const names = discs.map((disc): ShownName => {
    const { x, y } = toScreen(camera, disc);
    return {
      disc,
      ...{ x, y: y + disc.radius * camera.k },
      width: widthOf(disc.name) * size,
      height: size * LINE,
    };
  });
  const fits = namesThatFit(
    names.map(({ disc, x, y, width, height }) => {
      const radius = disc.radius * camera.k;
      return {
        disc: { x: x - radius, y: y - 2 * radius, width: 2 * radius, height: 2 * radius },
        name: { x: x - width / 2, y, width, height },
      };
    }),
  );
  return names.filter((_, i) => fits[i]);
}
