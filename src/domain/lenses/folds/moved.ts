/** Which relationships of a party or a pair stand at a part of a fold instead of at its own place in the picture. */
import { firstCode } from '../../columns/facet-column';
import type { FacetIndex } from '../../columns/facet-index';
import type { PartyId } from '../../model/ids';
import type { Folded } from './folded';

/** How many of some relationships have moved, and to which parts. */
interface Moved {
  readonly relationships: number;
  readonly parts: readonly PartyId[];
}

/** The relationships in these rows of which one of these parties stands at a part of the fold. */
export function movedTo(
  { columns: before }: FacetIndex,
  { index: { columns: after } }: Folded,
  rows: Iterable<number>,
  parties: readonly string[],
): Moved {
  const parts = new Set<PartyId>();
  let relationships = 0;
  for (const row of rows) {
    const own = (['from', 'to'] as const).flatMap((end) => {
      const party = before[end].values[firstCode(before[end], row)];
      const part = after[end].values[firstCode(after[end], row)];
      return party !== undefined && part !== undefined && part !== party && parties.includes(party)
        ? [part]
        : [];
    });
    for (const part of own) parts.add(part);
    if (own.length > 0) relationships++;
  }
  return { relationships, parts: [...parts] };
}
