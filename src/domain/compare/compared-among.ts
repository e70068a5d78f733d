/** What some relationships are on both sides of a comparison. */
import type { FacetIndex } from '../columns/facet-index';
import { isNameless } from '../model/nameless';
import type { Compared, CompareMeasure } from './amounts';
import { classOf } from './both-sides';
import { type ComparedUnit, compareAll, keysOf, type Unit } from './compared';
import type { Filters } from './comparison';
import type { Sides } from './sides';
import { unitsOfLines } from './units-of-lines';

function amongRows({ a, b }: Sides, rows: Uint32Array): Sides {
  const among = new Set(rows);
  const isAmong = (row: number) => among.has(row);
  return { a: a.filter(isAmong), b: b.filter(isAmong), union: rows };
}

/** The one thing, such as an importer, that all deals in these rows are of which are compared; null where they are of several, or pairs are compared. */
export function unitAmong(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  {
    unit,
    by,
    units,
  }: { readonly unit: Unit; readonly by: CompareMeasure; readonly units: readonly ComparedUnit[] },
  rows: Uint32Array,
): ComparedUnit | null {
  if (unit === 'pair') return null;
  const lines = unitsOfLines(index, amongRows(sides, rows), filters, { unit, by, units }, () => 'all');
  return lines.get('all') ?? null;
}

/** Whether these rows are of nobody but those who cannot be named: of them no side has more or less than the other. */
export function areUnnamed(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  unit: Unit,
  rows: Uint32Array,
): boolean {
  if (unit === 'pair' || unit === 'category') return false;
  const { keysAt, idsOf } = keysOf(index, filters, unit);
  const keys = new Set<number>();
  const among = amongRows(sides, rows);
  for (const side of ['a', 'b'] as const)
    for (const row of among[side]) keysAt(row, (key) => keys.add(key), side);
  return keys.size > 0 && [...keys].every((key) => idsOf(key).every(isNameless));
}

/** Both sides of the relationships in these rows, and how one stands to the other. */
export function compareAmong(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  by: CompareMeasure,
  rows: Uint32Array,
): Compared {
  const both = compareAll(index, amongRows(sides, rows), filters, by);
  return { ...both, class: classOf(both.a, both.b, by) };
}
