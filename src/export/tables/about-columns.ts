import type { DatasetId } from '../../domain/model/ids';
import { safeAddress } from '../cite/one-line';
import type { ExportedMember, ExportedView } from '../view/exported-view';
import { type Column, type ColumnName, type Columns, type StatedRow, severalIn } from './column';

/**
 * What a table that stands alone says in every row: which datasets state the row, and of which view it is. A row stays
 * true when it is sorted, filtered or copied to another table (docs/decisions/2026-11-29-what-a-table-carries.md).
 */
export function aboutColumns({ about, caveats }: ExportedView): Columns<StatedRow, ColumnName<'about'>> {
  const members = new Map<DatasetId, ExportedMember>(about.members.map((member) => [member.id, member]));
  const ofMembers = (what: (member: ExportedMember) => string): Column<StatedRow> => ({
    type: 'string',
    of: ({ datasets }) =>
      severalIn(
        datasets.flatMap((id) => {
          const member = members.get(id);
          return member ? [what(member)] : [];
        }),
      ),
  });
  const ofView = (text: string): Column<StatedRow> => ({ type: 'string', of: () => text });
  return {
    dataset: ofMembers(({ id }) => id),
    dataset_version: ofMembers(({ version }) => version),
    dataset_sha256: ofMembers(({ sha256 }) => sha256),
    credit: ofMembers(({ credit }) => credit),
    view: ofView(about.sentence),
    permalink: ofView(safeAddress(about.permalink)),
    retrieved: { type: 'date', of: () => about.day },
    caveats: ofView(caveats.join(' ')),
  };
}
