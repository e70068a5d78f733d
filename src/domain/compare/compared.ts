/** A comparison worked out: in all, pair by pair or by what else both sides may have, and line by line of a picture. */
import { eachCode, type FacetColumn, firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { FilterPart } from '../filter/filter';
import {
  type Amounts,
  type Both,
  CLASSES,
  type ClassCounts,
  type Compared,
  type CompareMeasure,
  difference,
} from './amounts';
import { classOf, classOfRelationships, compareBy, type KeysAt } from './both-sides';
import type { Filters } from './comparison';
import type { Sides } from './sides';

/** What is set side by side: what both sides may have, as the compared parts of the filter leave it. */
export const UNITS = ['pair', 'to', 'from', 'partner', 'category'] as const;

/** One of these. */
export type Unit = (typeof UNITS)[number];

/** A thing that is compared: two parties where pairs are, else the value of a facet. */
export interface ComparedUnit extends Compared {
  readonly ids: readonly string[];
}

/** What differs most first; then what is greater, so that everyone sees the same order. */
const byDifference =
  (by: CompareMeasure) =>
  (one: ComparedUnit, other: ComparedUnit): number =>
    Number(one.class === null) - Number(other.class === null) ||
    difference(other, by) - difference(one, by) ||
    other.a[by] + other.b[by] - one.a[by] - one.b[by] ||
    (one.ids.join() < other.ids.join() ? -1 : 1);

/**
 * What can be set side by side where these parts of a filter differ. Two exporters have no pair in common, and are
 * told apart by whom they supply; who differs in nothing but years is compared pair by pair.
 */
export function unitOf(parts: readonly FilterPart[]): Unit {
  const ends = parts.filter((part) => part === 'from' || part === 'to' || part === 'party');
  if (ends.length > 1) return 'category';
  if (ends[0] === 'from') return 'to';
  if (ends[0] === 'to') return 'from';
  return ends[0] === 'party' ? 'partner' : 'pair';
}

/** The ends of relationships that are not the party which a side asks for. */
function partnersAt(
  { columns: { from, to } }: FacetIndex,
  filters: Pick<Filters, 'a' | 'b'>,
): KeysAt<number> {
  // The two columns number parties each in their own way.
  const toCode = new Map(to.values.map((id, code) => [id as string, code]));
  const asked = { a: filters.a.facets.party.include, b: filters.b.facets.party.include };
  const own = (side: 'a' | 'b', ids: readonly string[]) => ids.map((id) => asked[side].includes(id));
  const isAsked = {
    a: { from: own('a', from.values), to: own('a', to.values) },
    b: { from: own('b', from.values), to: own('b', to.values) },
  };
  const codeOfFrom = from.values.map((id, code) => toCode.get(id) ?? to.values.length + code);
  return (row, add, side) => {
    const [giver, taker] = [firstCode(from, row), firstCode(to, row)];
    if (!isAsked[side].from[giver]) add(codeOfFrom[giver] as number);
    if (!isAsked[side].to[taker]) add(taker);
  };
}

/** How the relationships of a unit are found, and what it is called. */
interface Keys {
  readonly keysAt: KeysAt<number>;
  readonly idsOf: (key: number) => readonly string[];
}

/** These, of an index. */
export function keysOf(index: FacetIndex, filters: Pick<Filters, 'a' | 'b'>, unit: Unit): Keys {
  const { columns } = index;
  const { from, to } = columns;
  if (unit === 'pair') {
    const width = to.values.length;
    return {
      keysAt: (row, add) => add(firstCode(from, row) * width + firstCode(to, row)),
      idsOf: (key) => [from.values[Math.floor(key / width)] ?? '', to.values[key % width] ?? ''],
    };
  }
  if (unit === 'partner') {
    const size = to.values.length;
    const nameOf = (key: number) => (key < size ? to.values[key] : from.values[key - size]);
    return { keysAt: partnersAt(index, filters), idsOf: (key) => [nameOf(key) ?? ''] };
  }
  const column: FacetColumn = columns[unit];
  return {
    keysAt: (row, add) => eachCode(column, row, add),
    idsOf: (key) => [column.values[key] ?? ''],
  };
}

/** Both sides, unit by unit, what differs most first. Only firm deals are compared, or by licences what is authorised. */
export function compareUnits(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  unit: Unit,
  by: CompareMeasure,
): ComparedUnit[] {
  const { keysAt, idsOf } = keysOf(index, filters, unit);
  const found = compareBy(index, sides, filters, keysAt, by);
  return Array.from(found, ([key, { a, b }]) => ({ ids: idsOf(key), a, b, class: classOf(a, b, by) })).sort(
    byDifference(by),
  );
}

/** How many of some things are of each class. */
export function countClasses(all: readonly Compared[]): ClassCounts {
  const counts = Object.fromEntries([...CLASSES, 'apart'].map((name) => [name, 0]));
  for (const { class: own } of all) (counts[own ?? 'apart'] as number)++;
  return counts as ClassCounts;
}

const NOTHING: Amounts = { relationships: 0, deals: 0, tiv: 0, licences: 0, lacking: 0 };

/** Both sides in all. */
export function compareAll(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  by: CompareMeasure = 'deals',
): Both {
  const found = compareBy<0>(index, sides, filters, (_, add) => add(0), by);
  return found.get(0) ?? { a: NOTHING, b: NOTHING };
}

/** Both sides of each line of a picture: by the deals that are compared, and by relationships where a line has no such deal. */
export function compareLines<Line extends string>(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  by: CompareMeasure,
  lineAt: (row: number) => Line,
): ReadonlyMap<Line, Compared> {
  const found = compareBy<Line>(index, sides, filters, (row, add) => add(lineAt(row)), by);
  return new Map(
    Array.from(found, ([line, { a, b }]) => [
      line,
      { a, b, class: a.deals + b.deals > 0 ? classOf(a, b, by) : classOfRelationships(a, b) },
    ]),
  );
}
