import type { EdtfDate } from '../dates/edtf';
import type { Band } from './band';
import type { Claim } from './claim';
import type { Group } from './group';
import {
  type ById,
  type DatasetId,
  datasetId,
  type PartyId,
  type SelectableId,
  type SourceId,
  type SystemId,
} from './ids';
import type { DatasetJoins } from './name-joins';
import type { Party } from './party';
import type { Relationship, RelationshipStatement } from './relationship';
import { findRelationship, type Relationships } from './relationships';
import type { Source } from './source';
import type { Story, StoryStatement } from './story';
import type { System } from './system';

/** What a version of a dataset changed. */
interface Change {
  readonly version: string;
  /** In a sentence, for whoever opens a link that was made with an earlier version. */
  readonly words: string;
}

/** What a dataset says of itself. */
interface DatasetHead {
  readonly id: DatasetId;
  readonly title: string;
  readonly version: string;
  readonly date: EdtfDate;
  readonly description: string;
  readonly licence: string;
  readonly credit: string;
  /** What each version changed, the oldest first. */
  readonly changes?: readonly Change[];
}

/** Everything that a dataset file states: nothing in it is derived. */
export interface DatasetStatement extends DatasetHead {
  readonly parties: readonly Party[];
  readonly systems: readonly System[];
  readonly sources: readonly Source[];
  readonly relationships: readonly RelationshipStatement[];
  readonly claims: readonly Claim[];
  /** Embargoes, sanctions and wars that its deals are seen against; absent where there are none. */
  readonly bands?: readonly Band[];
  /** The groups of states that it brings, beside those that we bring along. */
  readonly groups?: readonly Group[];
  /** Views to step through; absent where it tells none. */
  readonly stories?: readonly StoryStatement[];
  /** The datasets that it was taken from, those that others were joined to first; absent where it is its own. */
  readonly members?: readonly TakenMember[];
}

/** A dataset that is part of the one on the screen. */
export interface Member {
  readonly id: DatasetId;
  readonly title: string;
  readonly version: string;
  readonly date: EdtfDate;
  /** Under which terms others may use it; nothing where it does not say. */
  readonly licence: string;
  readonly credit: string;
  /** Whether its date is that of the day on which it was read, because its file has none; absent where it has. */
  readonly undated?: true;
  /** Rows of its file that could not be used, and are in no sum; absent where there are none. */
  readonly skipped?: number;
  /** SHA-256 of its file, in lower-case hexadecimal, where what is open was taken from it and is not that file. */
  readonly sha256?: string;
  /** Whether all of it is here, where something was taken from it; absent where it may be a part. */
  readonly whole?: true;
}

/** A dataset that another was taken from. */
export interface TakenMember extends Member {
  readonly sha256: string;
}

/** A sound dataset: references hold, every relationship has its claims and what follows from them. */
export interface Dataset extends DatasetHead {
  /** The datasets it was put together from; itself alone, where it was not. */
  readonly members: readonly Member[];
  readonly parties: ById<PartyId, Party>;
  readonly systems: ById<SystemId, System>;
  readonly sources: ById<SourceId, Source>;
  readonly relationships: Relationships;
  /** The bands that it brings, beside those that are shipped; absent where there are none. */
  readonly bands?: readonly Band[];
  /** The groups of states that it brings; absent where there are none. */
  readonly groups?: readonly Group[];
  /** What can be stepped through of it; absent where it tells nothing. */
  readonly stories?: readonly Story[];
  /** The names of its files that were joined by hand to other parties and systems; absent where there are none. */
  readonly joins?: DatasetJoins;
}

/** The id of the dataset that is made of a file with this SHA-256, or with one that begins so. */
export function fileDatasetId(sha256: string): DatasetId {
  return datasetId(`file-${sha256.slice(0, 12)}`);
}

/** The same by what a link calls the file: of a sheet that a person chose, with its place. */
export const datasetOfReference = (hash: string): DatasetId => datasetId(`file-${hash}`);

/** Whether a dataset is made of a file of rows, by its id. */
export const isFileDataset = (id: DatasetId): boolean => /^file-[0-9a-f]{12}(?:-sheet-\d+)?$/.test(id);

/**
 * Whether a source is a file of a person's own, whose source is called like the file. Its tables are parts of one whole, such as years, and no
 * states of one register: what stands in two of them are two deals.
 */
export const isFileSource = (id: SourceId): boolean => id.startsWith('file-');

function known<Id extends string, Item>(items: ReadonlyMap<Id, Item>, id: Id): Item {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`The dataset has no "${id}".`);
  return item;
}

/** The party with this id. @throws RangeError when there is none. */
export function partyOf(dataset: Dataset, id: PartyId): Party {
  return known(dataset.parties, id);
}

/** The system with this id. @throws RangeError when there is none. */
export function systemOf(dataset: Pick<Dataset, 'systems'>, id: SystemId): System {
  return known(dataset.systems, id);
}

/** The source with this id. @throws RangeError when there is none. */
export function sourceOf(dataset: Dataset, id: SourceId): Source {
  return known(dataset.sources, id);
}

/** The relationship with this id. @throws RangeError when there is none. */
export function relationshipOf(dataset: Pick<Dataset, 'relationships'>, id: SelectableId): Relationship {
  const relationship = findRelationship(dataset.relationships, id);
  if (!relationship) throw new RangeError(`The dataset has no "${id}".`);
  return relationship;
}

/** The system that a relationship is about: its own, or that of the relationship it objects to. */
export function systemIdOf(
  dataset: Pick<Dataset, 'relationships'>,
  relationship: RelationshipStatement,
): SystemId | null {
  if (relationship.system) return relationship.system;
  return relationship.about ? systemIdOf(dataset, relationshipOf(dataset, relationship.about)) : null;
}
