/** Two pictures beside each other as one, for what is chosen once for both. */
import type { PartyId } from '../../domain/model/ids';
import type { PlacedShapes } from './placed-shapes';
import type { Disc } from './shapes';

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : Number(one.id > other.id);

/** The shapes of both, each disc as large as the larger: the same whichever of them comes first. */
export function bothShapes(one: PlacedShapes, other: PlacedShapes): PlacedShapes {
  const discs = new Map<PartyId, Disc>();
  for (const disc of [...one.discs.values(), ...other.discs.values()]) {
    const known = discs.get(disc.id);
    if (!known || disc.radius > known.radius) discs.set(disc.id, disc);
  }
  const lines = new Map([...one.lines, ...other.lines].map((line) => [line.id, line]));
  const weightiestFirst = [...discs.values()].sort((a, b) => b.radius - a.radius || byId(a, b));
  return {
    discs: new Map(weightiestFirst.map((disc) => [disc.id, disc])),
    lines: [...lines.values()].sort(byId),
  };
}
