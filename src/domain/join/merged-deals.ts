/**
 * A deal that two files tell of is one relationship: the register's downloads for 1950-1989 and for 1990-2023 each hold
 * the deliveries of their own years. The first file keeps it, with the claims of both; the second is read without it.
 */

import { columnFrom } from '../columns/column-from';
import { eachCode, type FacetColumn, firstCode, startsOf } from '../columns/facet-column';
import { type FacetIndex, facetColumns, thirdOf } from '../columns/facet-index';
import { measuresAt } from '../columns/facet-measures';
import { facetOf } from '../columns/facets';
import { timeColumnsOf, timesAt } from '../columns/time-columns';
import { dateOfOrder } from '../groups/date-of-order';
import type { Dataset } from '../model/dataset';
import type { Relationship, YearSpan } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import { everyRow } from '../model/relationships';
import { mergedDeal } from './merged-deal';

/** A dataset and its columns. */
export interface Indexed {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
}

/** The rows of one list whose ids another has too, with the rows there. */
function repeatsOf(of: Relationships, within: Relationships): Map<number, number> {
  const repeats = new Map<number, number>();
  // Where the first id of a kind means nothing to the other list, the others mean nothing either.
  for (let row = 0; row < of.size; row++) {
    const other = within.rowOf(of.idAt(row));
    if (other !== null) repeats.set(row, other);
  }
  return repeats;
}

/** The index of the relationships in some rows, of which some are replaced. */
function rebuilt(
  { dataset, index }: Indexed,
  rows: Uint32Array,
  replaced: ReadonlyMap<number, Relationship>,
): Indexed {
  const own = new Map(Array.from(rows, (row, i) => [row, i]));
  const { relationships } = index;
  const at = (i: number) => {
    const row = rows[i] ?? -1;
    return replaced.get(row) ?? relationships.at(row);
  };
  const list: Relationships = {
    size: rows.length,
    ready: [],
    at,
    idAt: (i) => relationships.idAt(rows[i] ?? -1),
    rowOf: (id) => own.get(relationships.rowOf(id) ?? -1) ?? null,
    find: (words) =>
      Uint32Array.from([...(relationships.find?.(words) ?? [])].flatMap((row) => own.get(row) ?? [])),
  };
  const rest = { ...dataset, relationships: list };
  const yearsAt = (row: number) =>
    replaced.get(row)?.years ?? index.years.subarray(index.yearStarts[row], index.yearStarts[row + 1]);
  const years = Array.from(rows, yearsAt);
  const dateAt = (row: number) => {
    const made = replaced.get(row);
    return made ? dateOfOrder(made) : (index.ordered.values[firstCode(index.ordered, row)] ?? null);
  };
  return {
    dataset: rest,
    index: {
      relationships: list,
      columns: facetColumns((id) => {
        const column: FacetColumn = index.columns[id];
        return columnFrom(rows.length, (i) => {
          const row = rows[i] ?? -1;
          const made = replaced.get(row);
          if (made) return facetOf(id).valuesOf(dataset, made);
          const values: string[] = [];
          eachCode(column, row, (code) => values.push(column.values[code] ?? ''));
          return values;
        });
      }),
      yearStarts: startsOf(years.map(({ length }) => length)),
      years: Int16Array.from(years.flatMap((of) => [...of])),
      times: timeColumnsOf(Array.from(rows, (row) => replaced.get(row)?.times ?? timesAt(index.times, row))),
      ordered: columnFrom(rows.length, (i) => [dateAt(rows[i] ?? -1) ?? []].flat()),
      reporters: columnFrom(rows.length, (i) => {
        const made = replaced.get(rows[i] ?? -1);
        if (made) return thirdOf(made);
        return [index.reporters.values[firstCode(index.reporters, rows[i] ?? -1)] ?? []].flat();
      }),
      measures: measuresAt(index.measures, rows, replaced),
    },
  };
}

/** The same file, which finds its deals by the words of another's rows too, where these tell of them. */
function findingIn(file: Indexed, other: Relationships, repeats: ReadonlyMap<number, number>): Indexed {
  const { relationships } = file.index;
  const find = (words: string) => {
    const more = [...(other.find?.(words) ?? [])].flatMap((row) => repeats.get(row) ?? []);
    return Uint32Array.from(new Set([...(relationships.find?.(words) ?? []), ...more])).sort();
  };
  const list: Relationships = { ...relationships, find };
  return {
    dataset: { ...file.dataset, relationships: list },
    index: { ...file.index, relationships: list },
  };
}

/** The first and the last year of which a file says what was delivered. */
function yearsTold({ index }: Indexed): YearSpan | null {
  const { deliveryYear } = index.measures;
  if (deliveryYear.length === 0) return null;
  return deliveryYear.reduce(
    ({ first, last }, year) => ({ first: Math.min(first, year), last: Math.max(last, year) }),
    { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  );
}

/** When the register was generated that a file is of; nothing where it does not say. */
const dateOf = ({ dataset: { members } }: Indexed) => (members[0]?.undated ? '' : (members[0]?.date ?? ''));

/** Joins what two files say of a deal: as the newer release has it, where one is newer. */
function merger(earlier: Indexed, later: Indexed): (a: Relationship, b: Relationship) => Relationship {
  const [dated, other] = [dateOf(earlier), dateOf(later)];
  if (dated === '' || other === '' || dated === other) return (a, b) => mergedDeal(a, b);
  if (dated > other) {
    const settled = yearsTold(earlier);
    return (a, b) => mergedDeal(a, b, settled);
  }
  const settled = yearsTold(later);
  return (a, b) => mergedDeal(b, a, settled);
}

/** The same files, with every deal in one of them only. */
export function withoutRepeats(files: readonly Indexed[]): Indexed[] {
  const done: Indexed[] = [];
  for (const file of files) {
    let rest = file;
    for (const [i, earlier] of done.entries()) {
      const repeats = repeatsOf(rest.index.relationships, earlier.index.relationships);
      if (repeats.size === 0) continue;
      const { relationships } = rest.index;
      const merge = merger(earlier, file);
      const replaced = new Map(
        Array.from(repeats, ([row, before]) => [
          before,
          merge(earlier.index.relationships.at(before), relationships.at(row)),
        ]),
      );
      done[i] = findingIn(
        rebuilt(earlier, everyRow(earlier.index.relationships), replaced),
        relationships,
        repeats,
      );
      rest = rebuilt(
        rest,
        everyRow(relationships).filter((row) => !repeats.has(row)),
        new Map(),
      );
    }
    done.push(rest);
  }
  return done;
}
