/** What has changed of what a link shows since the version that it was made with; comes with what is said of links. */
import {
  type ChangeLog,
  changesSince,
  type RelationshipChange,
  type RemovedRelationship,
} from '../../data/changes/changes';
import { fetchText } from '../../data/fetch-text';
import type { Dataset } from '../../domain/model/dataset';
import type { DatasetId, SelectableId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';
import { findRelationship } from '../../domain/model/relationships';

/** A relationship that is shown, and what has changed of it; null where it has come since. */
export interface ChangedRelationship {
  readonly relationship: Relationship;
  readonly change: RelationshipChange | null;
}

/** All that has changed among what is shown, or that nothing is known of the version. */
export type ChangesSince = Changes | 'unknown-version';

/** All that has changed among what is shown. */
export interface Changes {
  readonly shown: readonly ChangedRelationship[];
  readonly removed: readonly RemovedRelationship[];
}

/** The log of a dataset; null where there is none that can be read, of which nothing has to be said. */
export async function changeLogOf(id: DatasetId, stopped: AbortSignal): Promise<ChangeLog | null> {
  const fetched = await fetchText(`changes/${encodeURIComponent(id)}.json`, stopped);
  if (!fetched.ok) return null;
  try {
    const log = JSON.parse(fetched.text) as Partial<ChangeLog>;
    return log.id === id && Array.isArray(log.changes) ? { id, changes: log.changes } : null;
  } catch {
    return null;
  }
}

/** What of a dataset is seen. */
interface Seen {
  readonly dataset: Dataset;
  readonly visible: ReadonlySet<number>;
  readonly selection: SelectableId | null;
}

/** What has changed since a version among what is seen. */
export function changesShown(
  log: ChangeLog,
  since: string,
  { dataset, visible, selection }: Seen,
): ChangesSince {
  const { relationships } = dataset;
  const changes = changesSince(log, since);
  if (!changes) return 'unknown-version';
  const { added, changed, removed } = changes;
  const shown = (id: string, change: RelationshipChange | null): ChangedRelationship[] => {
    const relationship = findRelationship(relationships, id);
    const row = relationship && relationships.rowOf(relationship.id);
    const isShown = typeof row === 'number' && (visible.has(row) || id === selection);
    return relationship && isShown ? [{ relationship, change }] : [];
  };
  return {
    shown: [
      ...added.flatMap((id) => shown(id, null)),
      ...changed.flatMap((change) => shown(change.id, change)),
    ],
    removed,
  };
}
