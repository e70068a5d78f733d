/** Which open files are releases of one register. */
import { eachCode, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { Release } from '../columns/releases';
import type { Dataset, Member } from '../model/dataset';
import type { SourceId } from '../model/ids';

/** A release with its rows, of which some may be those of others too: deals that have numbers in both are one relationship. */
export interface ReleaseRows extends Release {
  readonly rows: readonly number[];
}

/** The newest first; whose date is not known stand last, in the order in which they were opened. */
function newestFirst(a: Release, b: Release): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  if (a.date === b.date) return 0;
  return a.date < b.date ? 1 : -1;
}

/** Whether it is a file that a person opened, or that what is open was taken from. */
export const isFile = ({ id }: Member) => id.startsWith('file-');

/** The files that have rows of a register, the newest first. */
export function releasesOf(
  { members }: Pick<Dataset, 'members'>,
  { columns, relationships }: FacetIndex,
  register: SourceId,
): ReleaseRows[] {
  const { source, in: dataset } = columns;
  const code = source.values.indexOf(register);
  const byFile = dataset.values.map((): number[] => []);
  for (let row = 0; row < relationships.size; row++) {
    if (!hasCode(source, row, code)) continue;
    eachCode(dataset, row, (file) => byFile[file]?.push(row));
  }
  return byFile
    .flatMap((rows, file): ReleaseRows[] => {
      const member = members.find(({ id }) => id === dataset.values[file]);
      if (!member || !isFile(member) || rows.length === 0) return [];
      const { id, date, undated } = member;
      const hasNumbers = rows.some((row) => !relationships.idAt(row).startsWith(`${id}-`));
      return [{ id, register, date: undated ? null : date, rows, hasNumbers }];
    })
    .sort(newestFirst);
}

/** The registers of which there are several releases. */
export const severalOf = (registers: readonly (readonly ReleaseRows[])[]) =>
  registers.filter((releases) => releases.length > 1);
