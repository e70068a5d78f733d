import type { ImportReport, PartData } from '../../data/register/part/part-data';
import type { Indexed } from '../../domain/join/indexed';
import type { DatasetId } from '../../domain/model/ids';
import type { FileReference } from '../../permalink/view';
import type { FileToRead } from '../../worker/import/messages';

/** A file whose relationships are joined to the dataset. */
export interface OpenedFile extends Indexed {
  readonly report: ImportReport;
  /** The rows in columns, as they were read; null for a dataset of our own format. */
  readonly data: PartData | null;
  /** The file itself, to be remembered on this device if the person wants that. */
  readonly file: File;
  /** The id that a dataset of our own format gives itself; null for the rows of a register or table. */
  readonly ownId: DatasetId | null;
  /** With what the rows were read, to be read again; null for a dataset of our own format. */
  readonly readAs: FileToRead | null;
  /** The answers by which the columns of a person's own table were read. */
  readonly answers?: FileReference | null;
}
