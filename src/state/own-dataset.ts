/** A person's own dataset, read and checked: opened by itself, or joined beside the one that is open. */
import type { Loaded, LoadFailure } from '../data/loaded';
import type { ImportReport } from '../data/register/part-data';
import { fileDatasetId } from '../domain/model/dataset';
import { capped } from '../domain/text/capped';
import type { Misfit } from './joining';
import { indexed } from './open';
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

/** The dataset as a file beside others, which a filter and a link name by its hash. */
export function besideOthers(own: OwnDataset): OpenedFile {
  const { statement, hash, file } = own;
  return {
    ...indexed({ ...statement, id: fileDatasetId(hash) }),
    ...{ report: reportOf(own), file, ownId: statement.id, readAs: null },
  };
}

/** Why a file cannot be joined. */
export function failureOf({ file, clashes, with: other, isWithFile }: Misfit): LoadFailure {
  return {
    trouble: {
      ...{ code: 'clashes', count: clashes.length, title: other.title },
      ...{ isWithFile, ownId: file.ownId },
    },
    where: file.report.name,
    faults: capped(clashes.map(({ of, id }) => ({ path: id, problem: { code: 'clash', of } as const }))),
  };
}
