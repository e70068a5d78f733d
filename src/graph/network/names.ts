/** Which names a picture has room for, at the size in which they can be read. */

/** A rectangle on the screen, in pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name, and the disc that it belongs to; null where it belongs to none. */
export interface NamedDisc {
  readonly name: Area;
  readonly disc: Area | null;
}

const overlap = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * For each name whether it is shown, the weightiest first: it is where it covers neither a name that is shown nor the
 * disc of a weightier party.
 */
export function namesThatFit(parties: readonly NamedDisc[]): boolean[] {
  const taken: Area[] = [];
  return parties.map(({ name, disc }) => {
    const fits = !taken.some((area) => overlap(area, name));
    if (disc) taken.push(disc);
    if (fits) taken.push(name);
    return fits;
  });
}
