/** Rows or columns in the order of the parts of the world, and where each of its regions begins and ends among them. */
import { REGION_IDS } from '../../groups/groups';
import { REGION_TABLES, regionOf } from '../../groups/regions';
import { memoizeLast } from '../../memoize/memoize';
import { partOf } from '../folds/parts';

/** Rows or columns next to one another that are in one region. */
export interface Stretch {
  /** Null for those that are in none. */
  readonly region: string | null;
  readonly first: number;
  readonly count: number;
}

/** The parts of the world; those of the first level stand in the order of their parts. */
const ORDER: readonly string[] = [...REGION_IDS.region, ...REGION_IDS.subregion];

/** The finest part of the world that a party is in, or that a part of a fold is. */
const partIn = (id: string): string => regionOf(id, 'subregion') ?? partOf({}, id)?.group ?? '';

/** Those of one part of the world together, in the order of these; in each the greatest first, and last who is in none. */
export function byRegion(ids: readonly string[]): string[] {
  const rankOf = (id: string) => {
    const at = ORDER.indexOf(partIn(id));
    return at < 0 ? ORDER.length : at;
  };
  return ids.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The region of each of its parts: that of whoever is in it. */
const regionOfPart = memoizeLast(
  (parts: readonly string[]) =>
    new Map(
      parts.map((part) => {
        const somebody = REGION_TABLES.find(({ id }) => id === part)?.memberships[0]?.party ?? '';
        return [part, regionOf(somebody, 'region')] as const;
      }),
    ),
);

/** The regions along rows or columns that are ordered by them; none where these are the regions themselves. */
export function stretchesOf(ids: readonly string[]): Stretch[] {
  if (ids.some((id) => REGION_IDS.region.includes(partIn(id)))) return [];
  const regions = regionOfPart(REGION_IDS.subregion);
  const stretches: Stretch[] = [];
  for (const [at, id] of ids.entries()) {
    const region = regions.get(partIn(id)) ?? null;
    const last = stretches.at(-1);
    if (last && last.region === region) stretches[stretches.length - 1] = { ...last, count: last.count + 1 };
    else stretches.push({ region, first: at, count: 1 });
  }
  // Of parties of which none is in a region, there is nothing to tell.
  return stretches.some(({ region }) => region !== null) ? stretches : [];
}
