/** Which thing that is set side by side each line of a picture is part of: the line of either exporter to India is India's. */
import type { FacetIndex } from '../columns/facet-index';
import type { CompareMeasure } from './amounts';
import { type ComparedUnit, keysOf, type Unit } from './compared';
import type { Filters } from './comparison';
import { countedFor } from './counted-on-sides';
import { dealsComparedAt } from './deals-compared';
import type { Side, Sides } from './sides';

/** What stands side by side where that is no pair, so that no line is compared by itself. */
export type OwnUnit = Exclude<Unit, 'pair'>;

/** The units of lines. */
export interface UnitsOfLines<Line extends string> {
  readonly unit: OwnUnit;
  /** None of a line whose deals are of several, or that has nothing of what its unit is compared by. */
  readonly of: ReadonlyMap<Line, ComparedUnit>;
}

/** What is known of a line: its unit, and null for several, or deals of none; and on which sides it has deals that are compared. */
interface Found {
  unit: number | null;
  side: Side;
}

/** Whether a line is on the side on which alone its unit is: by volume, deals of which nothing was delivered are no part of that. */
function isPartOf({ class: own }: ComparedUnit, { side }: Found): boolean {
  if (own === 'only-a') return side !== 'b';
  return own !== 'only-b' || side !== 'a';
}

/** Says once more of a line of which unit and on which side a deal of it is. */
function add<Line>(found: Map<Line, Found>, line: Line, unit: number | null, side: 'a' | 'b'): void {
  const known = found.get(line);
  if (!known) {
    found.set(line, { unit, side });
    return;
  }
  if (known.unit !== unit) known.unit = null;
  if (known.side !== side) known.side = 'both';
}

/** The unit of each line with a deal that is compared. */
export function unitsOfLines<Line extends string>(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  {
    unit,
    by,
    units,
  }: { readonly unit: OwnUnit; readonly by: CompareMeasure; readonly units: readonly ComparedUnit[] },
  lineAt: (row: number) => Line,
): ReadonlyMap<Line, ComparedUnit> {
  const { keysAt, idsOf } = keysOf(index, filters, unit);
  const found = new Map<Line, Found>();
  // A million rows are asked: none of them has a list of its own.
  const own = { key: 0, count: 0 };
  const note = (key: number) => {
    own.key = key;
    own.count++;
  };
  for (const side of ['a', 'b'] as const) {
    for (const row of dealsComparedAt(countedFor[side](index, filters[side]), sides[side], by)) {
      own.count = 0;
      keysAt(row, note, side);
      add(found, lineAt(row), own.count === 1 ? own.key : null, side);
    }
  }
  const byIds = new Map(units.map((one) => [one.ids.join(), one]));
  return new Map(
    [...found].flatMap(([line, of]) => {
      const compared = of.unit === null ? undefined : byIds.get(idsOf(of.unit).join());
      return compared && isPartOf(compared, of) ? [[line, compared]] : [];
    }),
  );
}
