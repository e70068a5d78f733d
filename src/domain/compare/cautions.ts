/** What to be careful with where two filters are compared. */
import { lengthOf, sameYears } from '../filter/years';
import type { YearSpan } from '../model/relationship';
import type { Unit } from './compared';
import type { Comparison, Filters } from './comparison';
import type { UnnamedDeals } from './named-units';
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
  /** Sides have deals with those who cannot be named, and are not held against each other by these. */
  | ({ readonly code: 'unnamed' } & UnnamedDeals)
  /** Files are compared. */
  | { readonly code: 'files' }
  /** And one tells of years of which the other has nothing. */
  | { readonly code: 'reach'; readonly a: YearSpan; readonly b: YearSpan }
  /** Or of deliveries, where both tell of these: a register is cut by them. */
  | { readonly code: 'reach-of-deliveries'; readonly a: YearSpan; readonly b: YearSpan }
  /** Or one tells of nothing in the years that are chosen, but of others. */
  | ({ readonly code: 'none' } & NoneOn)
  /** Or of no delivery in these. */
  | ({ readonly code: 'none-of-deliveries' } & NoneOn);

/** The side that has nothing, the years that are chosen for it, and those of which its files tell. */
interface NoneOn {
  readonly side: 'a' | 'b';
  readonly years: YearSpan;
  readonly tells: YearSpan;
}

/** The first and the last year that each side tells of; null where it tells of none. */
type Years = Readonly<Record<'a' | 'b', YearSpan | null>>;

/** Of the deliveries of each side, and of anything at all. */
interface Spans {
  readonly deliveries: Years;
  readonly any: Years;
}

/** The years that the filters can show, and those of the files, whatever years are chosen. */
export interface Reach extends Spans {
  readonly whole: Spans;
}

/** The side on which the chosen years leave nothing, though its files tell of other years; null where that is neither or both. */
function noneOn({ a, b }: Years, whole: Years, filters: Filters): NoneOn | null {
  if ((a === null) === (b === null)) return null;
  const side = a === null ? 'a' : 'b';
  const [{ years }, tells] = [filters[side], whole[side]];
  return years && tells && { side, years, tells };
}

/** What of two files may come of the years of which they tell; null where both tell of the same. */
function ofYears({ deliveries, any, whole }: Reach, filters: Filters): Caution | null {
  const noDeliveries =
    whole.deliveries.a && whole.deliveries.b && noneOn(deliveries, whole.deliveries, filters);
  if (noDeliveries) return { code: 'none-of-deliveries', ...noDeliveries };
  const none = noneOn(any, whole.any, filters);
  if (none) return { code: 'none', ...none };
  const [code, { a, b }] =
    deliveries.a && deliveries.b ? (['reach-of-deliveries', deliveries] as const) : (['reach', any] as const);
  return a === null || b === null || sameYears(a, b) ? null : { code, a, b };
}

function ofFiles(reach: Reach, filters: Filters): Caution[] {
  const own = ofYears(reach, filters);
  return [{ code: 'files' }, ...(own ? [own] : [])];
}

/** What is set side by side, whether no line tells of it, and what is not. */
interface Units {
  readonly unit: Unit;
  readonly isPlain: boolean;
  readonly unnamed: UnnamedDeals | null;
}

/** These cautions; none where the two are plainly side by side. */
export function cautionsOf(
  filters: Filters,
  comparison: Comparison,
  reach: Reach,
  { unit, isPlain, unnamed }: Units = { unit: 'pair', isPlain: false, unnamed: null },
): Caution[] {
  const [a, b] = [filters.a.years, filters.b.years];
  const areYears = comparison.years !== undefined && a !== null && b !== null && !sameYears(a, b);
  return [
    ...(areYears && lengthOf(a) !== lengthOf(b)
      ? [{ code: 'lengths' as const, a: lengthOf(a), b: lengthOf(b) }]
      : []),
    ...(areYears && a.first <= b.last && b.first <= a.last ? [{ code: 'overlap' as const }] : []),
    ...(unit === 'pair' ? [] : [{ code: isPlain ? ('plain-lines' as const) : ('by-unit' as const), unit }]),
    ...(unnamed ? [{ code: 'unnamed' as const, ...unnamed }] : []),
    ...(comparison.facets.in ? ofFiles(reach, filters) : []),
  ];
}
