/** The view that shows each of those by itself whom a part of a fold, or a line of it, is made of. */
import { type Filter, withChoice } from '../../filter/filter';
import type { FoldedThing } from './folded-lines';
import { type Part, partOf } from './parts';

/** The group that a filter can name for a part; none for those in no group, or of whom it is not known. */
const groupsOfPart = (part: Part | null): string[] => (part?.group && !part.isOpen ? [part.group] : []);

/** The filter on what is in a line of a fold, by the groups at its ends; null where no facet says it. */
export function filterOfThing(thing: FoldedThing, filter: Filter): Filter | null {
  if (thing.type === 'part') return null;
  const ends = [
    ['from-in', 'from', thing.from],
    ['to-in', 'to', thing.to],
  ] as const;
  let narrowed = filter;
  for (const [inGroup, facet, id] of ends) {
    const part = partOf({}, id) ?? thing.parts.find((one) => one.id === id) ?? null;
    const groups = groupsOfPart(part);
    if (part && groups.length === 0) return null;
    narrowed = part
      ? withChoice(narrowed, inGroup, { include: groups, exclude: [] })
      : withChoice(narrowed, facet, { include: [id], exclude: [] });
  }
  return narrowed;
}
