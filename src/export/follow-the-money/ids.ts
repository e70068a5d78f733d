/** Ids of entities: the same in every file, whatever the view and the version of the dataset. */
import { hashOfText } from '../../data/hash';
import type { PartyId, SourceId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';

const PREFIX = 'armsgraph';

/** What the ids of datasets begin with that are made of files of rows. */
const FILE_PREFIX = 'file-';

/** The entity of a party, which is one in all datasets. */
export const partyEntityId = (id: PartyId): string => `${PREFIX}-party-${id}`;

/** The entity of a source. */
export const sourceEntityId = (id: SourceId): string => `${PREFIX}-source-${id}`;

/**
 * The entity of a relationship. Ids of a dataset are its own; those of a register are not: they hold the number of the
 * deal, which is one in all downloads, or the file that the row stands in.
 */
export function relationshipEntityId({ id, datasets: [dataset] }: Relationship): string {
  const isOwn = dataset !== undefined && !dataset.startsWith(FILE_PREFIX);
  return [PREFIX, 'relationship', ...(isOwn ? [dataset] : []), id].join('-');
}

/** The entity of the view that a file was taken of. */
export const viewEntityId = (permalink: string): string =>
  `${PREFIX}-view-${hashOfText(permalink).slice(0, 12)}`;
