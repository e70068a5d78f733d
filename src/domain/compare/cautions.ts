/** What to be careful with where two filters are compared. */
import { lengthOf, sameYears } from '../filter/years';
import type { YearSpan } from '../model/relationship';
import type { Unit } from './compared';
import type { Comparison, Filters } from './comparison';
import type { OwnUnit } from './units-of-lines';

/** What a hurried reader might overlook in the two filters themselves. */
export type Caution =
  /** So many years against so many. */
  | { readonly code: 'lengths'; readonly a: number; readonly b: number }
  /** The two share years, and what happened in them is in both. */
  | { readonly code: 'overlap' }
  /** What is compared is no line of a picture: each tells of what it is part of. */
  | { readonly code: 'by-unit'; readonly unit: OwnUnit }
  /** Or may be part of several, so that lines look as they do elsewhere. */
  | { readonly code: 'plain-lines'; readonly unit: OwnUnit }
  /** Files are compared. */
  | { readonly code: 'files' }
  /** And one tells of years of which the other has nothing. */
  | { readonly code: 'reach'; readonly a: YearSpan; readonly b: YearSpan }
  /** Or of deliveries, where both tell of these: a register is cut by them. */
  | { readonly code: 'reach-of-deliveries'; readonly a: YearSpan; readonly b: YearSpan };

/** The first and the last year that each side tells of; null where it tells of none. */
type Years = Readonly<Record<'a' | 'b', YearSpan | null>>;

/** Of the deliveries of each side, and of anything at all. */
export interface Reach {
  readonly deliveries: Years;
  readonly any: Years;
}

function ofFiles({ deliveries, any }: Reach): Caution[] {
  const [code, { a, b }] =
    deliveries.a && deliveries.b ? (['reach-of-deliveries', deliveries] as const) : (['reach', any] as const);
  const isEven = a === null || b === null || sameYears(a, b);
  return [{ code: 'files' }, ...(isEven ? [] : [{ code, a, b }])];
}

/** These cautions; none where the two are plainly side by side. */
export function cautionsOf(
  filters: Filters,
  comparison: Comparison,
  reach: Reach,
  { unit, isPlain }: { readonly unit: Unit; readonly isPlain: boolean } = { unit: 'pair', isPlain: false },
): Caution[] {
  const [a, b] = [filters.a.years, filters.b.years];
  const areYears = comparison.years !== undefined && a !== null && b !== null && !sameYears(a, b);
  return [
    ...(areYears && lengthOf(a) !== lengthOf(b)
      ? [{ code: 'lengths' as const, a: lengthOf(a), b: lengthOf(b) }]
      : []),
    ...(areYears && a.first <= b.last && b.first <= a.last ? [{ code: 'overlap' as const }] : []),
    ...(unit === 'pair' ? [] : [{ code: isPlain ? ('plain-lines' as const) : ('by-unit' as const), unit }]),
    ...(comparison.facets.in ? ofFiles(reach) : []),
  ];
}
