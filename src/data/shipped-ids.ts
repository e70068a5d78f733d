/** What the datasets of the site name by ids, for links that name what the open one lacks; not part of the first visit. */
import { SHIPPED_IDS } from 'virtual:shipped-ids';
import type { DatasetId } from '../domain/model/ids';

/** A dataset of the site, and the ids of all its parties, systems, relationships and sources. */
export interface ShippedIds {
  readonly id: DatasetId;
  readonly title: string;
  readonly ids: readonly string[];
}

/** The dataset of the site that has an id, where that is another one than the open one. */
export function otherDatasetWith(
  id: string,
  open: DatasetId,
  shipped: readonly ShippedIds[] = SHIPPED_IDS,
): ShippedIds | null {
  return shipped.find((dataset) => dataset.id !== open && dataset.ids.includes(id)) ?? null;
}
