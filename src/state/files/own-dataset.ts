/** A person's own dataset, read and checked: opened by itself, or joined beside the one that is open. */
import { type Fault, fault } from '../../data/fault';
import type { Loaded, LoadFailure } from '../../data/loaded';
import type { ImportReport } from '../../data/register/part/part-data';
import type { Clash } from '../../domain/join/clashes';
import { type DatasetStatement, fileDatasetId } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import { capped } from '../../domain/text/capped';
import { ofAnyDataset } from '../../permalink/story-of-any';
import { indexed } from '../actions/visit';
import type { Misfit } from './fitting';
import type { OpenedFile } from './opened-file';

/** A file that is one of our own datasets. */
export interface OwnDataset extends Pick<Loaded & { ok: true }, 'statement' | 'hash'> {
  readonly file: File;
}

function reportOf({ statement, hash, file }: OwnDataset): ImportReport {
  return {
    ...{ name: file.name, sha256: hash, bytes: file.size },
    takenFor: { code: 'dataset', version: statement.version },
    ...{ encoding: 'utf-8', generated: statement.date },
    // It holds no rows, and what is wrong with one refuses it as a whole.
    ...{ rows: 0, notes: [], unusedColumns: [], unknownNames: [], joinedNames: [] },
    relationships: statement.relationships.length,
  };
}

/** Its relationships as its own: beside others it is one file, whatever it was taken from. */
function asOne({ members: _, relationships, stories, ...statement }: DatasetStatement): DatasetStatement {
  return {
    ...statement,
    relationships: relationships.map(({ datasets: __, ...own }) => own),
    // Beside others it goes by another name than the steps of its stories know.
    ...(stories && { stories: stories.map((story) => ofAnyDataset(story, statement.id)) }),
  };
}

/**
 * Whether a dataset opens in the place of the one that is open: it is another copy of it, or both were taken from the same,
 * so that they tell of the same relationships.
 */
export function opensInPlaceOf(
  { id, members = [] }: Pick<DatasetStatement, 'id' | 'members'>,
  ids: ReadonlySet<DatasetId>,
): boolean {
  return ids.has(id) || members.some((member) => ids.has(member.id));
}

/** The dataset as a file beside others, which a filter and a link name by its hash. */
export function besideOthers(own: OwnDataset): OpenedFile {
  const { statement, hash, file } = own;
  return {
    ...indexed({ ...asOne(statement), id: fileDatasetId(hash) }),
    ...{ report: reportOf(own), file, ownId: statement.id, data: null, readAs: null },
  };
}

/** A fault for each kind of thing: a copy of a case file has a hundred ids of which the same is to be said. */
function faultsOf(clashes: readonly Clash[]): Fault[] {
  const byKind = new Map<Clash['of'], string[]>();
  for (const { of, id } of clashes) byKind.set(of, [...(byKind.get(of) ?? []), id]);
  return Array.from(byKind, ([of, ids]) =>
    fault(ids[0] ?? '', { code: 'clash', of, ids: [...new Set(ids)] }),
  );
}

/** Why a file cannot be joined. */
export function failureOf({ file, clashes, with: other, isWithFile }: Misfit): LoadFailure {
  return {
    trouble: {
      ...{ code: 'clashes', count: clashes.length, title: other.title },
      ...{ isWithFile, ownId: file.ownId },
    },
    where: file.report.name,
    faults: capped(faultsOf(clashes)),
  };
}
