/**
 * Who tells of what, where registers or tables are open beside a case file: what is the case file's own must not be taken for
 * a register's. The rule: docs/decisions/2026-11-30-case-files-beside-registers.md.
 */
import type { Beside } from '../columns/beside';
import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { ofLatestRelease } from '../columns/releases';
import { type Dataset, isFileDataset } from '../model/dataset';
import { toldAgainIn, toldOnce } from './told-twice';

/** By row, whether no dataset that is made of rows tells of it. */
function ownRows({ columns, relationships }: FacetIndex, caseFiles: ReadonlySet<string>): Uint8Array {
  const { in: dataset } = columns;
  const isCaseFile = dataset.values.map((id) => caseFiles.has(id));
  const isOwn = new Uint8Array(relationships.size).fill(1);
  for (let row = 0; row < isOwn.length; row++) {
    eachCode(dataset, row, (code) => {
      if (!isCaseFile[code]) isOwn[row] = 0;
    });
  }
  return isOwn;
}

/** What of a dataset is told by case files alone; null where it is put together of one kind of datasets only. */
export function besideIn(
  { members }: Pick<Dataset, 'members'>,
  whole: FacetIndex,
): Beside<FacetIndex> | null {
  const caseFiles = members.map(({ id }) => id).filter((id) => !isFileDataset(id));
  const files = caseFiles.length;
  if (files === 0 || files === members.length) return null;
  const isOwn = ownRows(whole, new Set(caseFiles));
  return {
    caseFiles,
    isOwn,
    at: (index, rows) => {
      const relationships = ofLatestRelease(index, rows).filter((row) => isOwn[row] === 1).length;
      return relationships === 0 ? null : { relationships, listed: toldAgainIn(index, rows), files };
    },
    onLines: (index, rows, lineAt) => {
      const own = new Map<string, number>();
      for (const row of toldOnce(index, rows)) {
        if (isOwn[row] !== 1) continue;
        const line = lineAt(row);
        own.set(line, (own.get(line) ?? 0) + 1);
        own.set(index.relationships.idAt(row), 1);
      }
      return own;
    },
  };
}
