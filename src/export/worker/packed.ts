/** A dataset as it is handed to a worker: whole, but with no function in it. */
import '../../domain/columns/with-tables';
import { openPart } from '../../data/register/part/open-part';
import type { PartData } from '../../data/register/part/part-data';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { countingOnce } from '../../domain/join/counting-once';
import type { Indexed } from '../../domain/join/indexed';
import { joined } from '../../domain/join/join';
import type { Dataset } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { readyMade } from '../../domain/model/relationships';

/** A dataset whose relationships are kept in full. */
interface PackedDataset {
  readonly dataset: Omit<Dataset, 'relationships'>;
  readonly ready: readonly Relationship[];
}

/** A dataset, or a file of rows in columns. */
export type Packed = PackedDataset | PartData;

/** What is open, as it is handed over: the first dataset, and those that are joined to it. */
export type PackedWhole = readonly [Packed, ...Packed[]];

/** What is packed: a dataset, and the columns that it was made of, where it was. */
export interface Packable {
  readonly dataset: Dataset;
  readonly data: PartData | null;
}

/** A dataset without its functions. */
export function packed({ dataset: { relationships, ...dataset }, data }: Packable): Packed {
  return data ?? { dataset, ready: relationships.ready };
}

function unpackedOne(one: Packed): Indexed {
  if (!('ready' in one)) return openPart(one);
  const dataset = { ...one.dataset, relationships: readyMade(one.ready) };
  return { dataset, index: facetIndexOf(dataset) };
}

/** What is open, as it was before it was packed. */
export function unpacked([first, ...others]: PackedWhole): Indexed {
  const base = unpackedOne(first);
  return others.length === 0 ? countingOnce(base) : joined(base, others.map(unpackedOne));
}
