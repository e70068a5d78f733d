/**
 * A deal that two files tell of is one relationship: the register's downloads for 1950-1989 and for 1990-2023 each hold
 * the deliveries of their own years. The first file keeps it, with the claims of both; the second is read without it.
 */

import { columnFrom, eachCode, startsOf } from '../columns/facet-column';
import { eachFacet, type FacetIndex } from '../columns/facet-index';
import { measuresAt } from '../columns/facet-measures';
import { facetOf } from '../columns/facets';
import type { Dataset } from '../model/dataset';
import type { Relationship } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import { everyPlace } from '../model/relationships';
import { continuedBy } from './continued-deal';

/** A dataset and its columns. */
export interface Indexed {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
}

/** The places of one list whose ids another has too, with the places there. */
function repeatsOf(of: Relationships, within: Relationships): Map<number, number> {
  const repeats = new Map<number, number>();
  // Where the first id of a kind means nothing to the other list, the others mean nothing either.
  for (let place = 0; place < of.size; place++) {
    const other = within.placeOf(of.idAt(place));
    if (other !== null) repeats.set(place, other);
  }
  return repeats;
}

/** The index of the relationships at some places, of which some are replaced. */
function rebuilt(
  { dataset, index }: Indexed,
  places: Uint32Array,
  replaced: ReadonlyMap<number, Relationship>,
): Indexed {
  const own = new Map(Array.from(places, (place, i) => [place, i]));
  const { relationships } = index;
  const at = (i: number) => {
    const place = places[i] ?? -1;
    return replaced.get(place) ?? relationships.at(place);
  };
  const list: Relationships = {
    size: places.length,
    ready: [],
    at,
    idAt: (i) => relationships.idAt(places[i] ?? -1),
    placeOf: (id) => own.get(relationships.placeOf(id) ?? -1) ?? null,
    find: (words) =>
      Uint32Array.from([...(relationships.find?.(words) ?? [])].flatMap((place) => own.get(place) ?? [])),
  };
  const rest = { ...dataset, relationships: list };
  const yearsAt = (place: number) =>
    replaced.get(place)?.years ?? index.years.subarray(index.yearStarts[place], index.yearStarts[place + 1]);
  const years = Array.from(places, yearsAt);
  return {
    dataset: rest,
    index: {
      relationships: list,
      columns: eachFacet((id) => {
        const column = index.columns[id];
        return columnFrom(places.length, (i) => {
          const place = places[i] ?? -1;
          const made = replaced.get(place);
          if (made) return facetOf(id).valuesOf(dataset, made);
          const values: string[] = [];
          eachCode(column, place, (code) => values.push(column.values[code] ?? ''));
          return values;
        });
      }),
      yearStarts: startsOf(years.map(({ length }) => length)),
      years: Int16Array.from(years.flatMap((of) => [...of])),
      measures: measuresAt(index.measures, places, replaced),
    },
  };
}

/** The same file, which finds its deals by the words of another's rows too, where these tell of them. */
function findingIn(file: Indexed, other: Relationships, repeats: ReadonlyMap<number, number>): Indexed {
  const { relationships } = file.index;
  const find = (words: string) => {
    const more = [...(other.find?.(words) ?? [])].flatMap((place) => repeats.get(place) ?? []);
    return Uint32Array.from(new Set([...(relationships.find?.(words) ?? []), ...more])).sort();
  };
  const list: Relationships = { ...relationships, find };
  return {
    dataset: { ...file.dataset, relationships: list },
    index: { ...file.index, relationships: list },
  };
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
      const replaced = new Map(
        Array.from(repeats, ([place, before]) => [
          before,
          continuedBy(earlier.index.relationships.at(before), relationships.at(place)),
        ]),
      );
      done[i] = findingIn(
        rebuilt(earlier, everyPlace(earlier.index.relationships), replaced),
        relationships,
        repeats,
      );
      rest = rebuilt(
        rest,
        everyPlace(relationships).filter((place) => !repeats.has(place)),
        new Map(),
      );
    }
    done.push(rest);
  }
  return done;
}
