/** The pairs of a made register as the map lens has them, between parties that have a place. */

import type { FacetColumn } from '../../src/domain/columns/facet-column';
import type { FacetIndex } from '../../src/domain/columns/facet-index';
import type { LensGraph } from '../../src/domain/lenses/lens';
import { lensGraph } from '../../src/domain/lenses/lenses';
import { IDS_WITH_COORDINATES } from '../../src/domain/lenses/map/coordinates';
import type { Dataset } from '../../src/domain/model/dataset';
import type { Party } from '../../src/domain/model/party';
import { madeIndex } from '../made-index';

/** A made register, and the parties in it. */
export interface MadeMap {
  readonly index: FacetIndex;
  readonly dataset: Dataset;
}

/** A register of so many rows whose parties are states of today, for as many as there are. */
export function madeMap(rows: number): MadeMap {
  const made = madeIndex(rows);
  const idOf = (name: string, at: number) => IDS_WITH_COORDINATES[at] ?? name;
  const named = <Column extends FacetColumn>(column: Column) => ({
    ...column,
    values: column.values.map(idOf),
  });
  const { party, from, to } = made.columns;
  const columns = { ...made.columns, party: named(party), from: named(from), to: named(to) };
  const parties = new Map(
    columns.party.values.map((id) => [
      id,
      { id, kind: 'state', name: id, aliases: [], formerIds: [] } as unknown as Party,
    ]),
  );
  return {
    index: { ...made, columns } as unknown as FacetIndex,
    // What the lens asks of a dataset.
    dataset: { parties } as unknown as Dataset,
  };
}

/** The graph of the map lens, the strongest pairs that it shows by itself. */
export function graphOfMap({ index, dataset }: MadeMap): LensGraph {
  const all = Uint32Array.from({ length: index.relationships.size }, (_, row) => row);
  return lensGraph('map', dataset, index, all, { width: 'deals', most: null, opened: [] });
}
