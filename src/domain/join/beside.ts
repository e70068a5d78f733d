/**
 * Who tells of what, where registers or tables are open beside a case file: what is the case file's own must not be taken for
 * a register's. The rule: docs/decisions/2026-11-30-case-files-beside-registers.md.
 */
import { eachCode } from '../columns/facet-column';
import type { Beside, FacetIndex } from '../columns/facet-index';
import { ofLatestRelease } from '../columns/releases';
import { type Dataset, isFileDataset } from '../model/dataset';
import { toldAgainIn, toldOnce } from './told-twice';

/** What of a dataset is told by case files alone; null where it is put together of one kind of datasets only. */
export function besideIn(
  { members }: Pick<Dataset, 'members'>,
  { columns, relationships }: FacetIndex,
): Beside | null {
  const caseFiles = members.map(({ id }) => id).filter((id) => !isFileDataset(id));
  if (caseFiles.length === 0 || caseFiles.length === members.length) return null;
  const { in: dataset } = columns;
  const isRegister = dataset.values.map((id) => !caseFiles.some((file) => file === id));
  const isOwn = new Uint8Array(relationships.size).fill(1);
  for (let row = 0; row < isOwn.length; row++) {
    eachCode(dataset, row, (code) => {
      if (isRegister[code]) isOwn[row] = 0;
    });
  }
  return { caseFiles, isOwn };
}

/** Of some relationships, how many are told by case files, and how many of these a register lists too: in sums these count once. */
export interface OfCaseFile {
  readonly relationships: number;
  readonly listed: number;
  /** How many case files are open. */
  readonly files: number;
}

/** That of the relationships in these rows; null where no register or table is beside a case file, or none of them is a case file's. */
export function ofCaseFileAt(index: FacetIndex, rows: Uint32Array): OfCaseFile | null {
  const { beside } = index;
  if (!beside) return null;
  const relationships = ofLatestRelease(index, rows).filter((row) => beside.isOwn[row] === 1).length;
  if (relationships === 0) return null;
  return { relationships, listed: toldAgainIn(index, rows), files: beside.caseFiles.length };
}

/**
 * For each line, how many of its relationships no register or table tells of, and for each of these 1 under its own id, by
 * which it may have a line to itself.
 */
export function ownOnLines(
  index: FacetIndex,
  rows: Uint32Array,
  lineAt: (row: number) => string,
): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  const { beside, relationships } = index;
  if (!beside) return own;
  for (const row of toldOnce(index, rows)) {
    if (beside.isOwn[row] !== 1) continue;
    const line = lineAt(row);
    own.set(line, (own.get(line) ?? 0) + 1);
    own.set(relationships.idAt(row), 1);
  }
  return own;
}
