/** Whether files of one register are added up that may tell of the same deals. */
import { firstCode, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { SourceId } from '../model/ids';

/**
 * How many files have rows of a register among these, where a deal that two of them tell of is not known to be one: in some of
 * them deals have no numbers, and are called by their file and line. Nothing where there is one such file, or deals have numbers in all.
 */
export function filesOfOneRegister(
  { members }: Pick<Dataset, 'members'>,
  { columns, relationships }: FacetIndex,
  rows: Uint32Array,
  register: SourceId,
): number {
  const { source, in: dataset } = columns;
  const code = source.values.indexOf(register);
  const firstRows = new Map<number, number>();
  for (const row of rows) {
    const file = firstCode(dataset, row);
    if (!firstRows.has(file) && hasCode(source, row, code)) firstRows.set(file, row);
  }
  const files = [...firstRows].flatMap(([file, row]) => {
    const id = dataset.values[file] ?? '';
    // A dataset that cites rows is no file of the register, and is not added to one that it was taken from.
    const member = members.find((one) => one.id === id && one.sha256 === undefined);
    return member && id.startsWith('file-') ? [{ id, row }] : [];
  });
  const isWithoutNumbers = files.some(({ id, row }) => relationships.idAt(row).startsWith(`${id}-`));
  return files.length > 1 && isWithoutNumbers ? files.length : 0;
}
