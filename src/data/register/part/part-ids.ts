/** The ids of a file's relationships: by the register's own number where it has one, else by the line of the file. */
import { fileDatasetId } from '../../../domain/model/dataset';
import { type DatasetId, datasetId, type RelationshipId, relationshipId } from '../../../domain/model/ids';
import type { Relationships } from '../../../domain/model/relationships';
import type { ImportReport } from './part-data';

const BY_DEAL = 'sipri-';

/** The id of a deal that SIPRI has numbered: the same in every download. */
export function idOfDeal(deal: string): RelationshipId {
  return relationshipId(`${BY_DEAL}${deal}`);
}

/**
 * The id of a row, which lasts as long as the file stays the same, byte for byte.
 * @param part which of the relationships it is that one row became, from 1
 */
export function idOfLine(dataset: DatasetId, line: number, part = 1): RelationshipId {
  return relationshipId(part === 1 ? `${dataset}-${line}` : `${dataset}-${line}-${part}`);
}

/** Counts which relationship of its line each is, as lines are asked about in the order of the file. */
export function partsOfLines(): (line: number) => number {
  let last = { line: -1, part: 0 };
  return (line) => {
    last = { line, part: line === last.line ? last.part + 1 : 1 };
    return last.part;
  };
}

/**
 * The id of the dataset that was read of a file, with which those of its rows begin: of a sheet that a person chose, with its place, since
 * the file opens with another one, and both may be open.
 */
export function datasetOfFile({ sha256, sheets }: Pick<ImportReport, 'sha256' | 'sheets'>): DatasetId {
  const file = fileDatasetId(sha256);
  return sheets?.chosen ? datasetId(`${file}-sheet-${sheets.chosen}`) : file;
}

type Ids = Pick<Relationships, 'idAt' | 'rowOf'>;

/** Ids from the numbers of deals; where a deal has none, its line stands in for it. */
export function idsByDeal(deals: readonly (string | null)[], byLine: Ids): Ids {
  let rows: Map<string | null, number> | null = null;
  return {
    idAt: (row) => {
      const deal = deals[row];
      return deal ? idOfDeal(deal) : byLine.idAt(row);
    },
    rowOf: (id) => {
      if (id.startsWith(BY_DEAL)) {
        rows ??= new Map(deals.map((deal, row) => [deal, row]));
        return rows.get(id.slice(BY_DEAL.length)) ?? null;
      }
      const row = byLine.rowOf(id);
      return row === null || deals[row] ? null : row;
    },
  };
}

/** Ids from the lines of the file, which never fall from row to row. */
export function idsByLine(dataset: DatasetId, size: number, lineAt: (row: number) => number): Ids {
  const prefix = `${dataset}-`;
  const partAt = (row: number) => {
    let part = 1;
    while (row - part >= 0 && lineAt(row - part) === lineAt(row)) part++;
    return part;
  };
  const idAt = (row: number) => idOfLine(dataset, lineAt(row), partAt(row));
  return {
    idAt,
    rowOf: (id) => {
      if (!id.startsWith(prefix)) return null;
      const [line = 0, part = 1] = id.slice(prefix.length).split('-').map(Number);
      let [low, high] = [0, size];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lineAt(middle) < line) low = middle + 1;
        else high = middle;
      }
      // The first row of its line, and the others right after it.
      const row = low + part - 1;
      return row >= 0 && row < size && idAt(row) === id ? row : null;
    },
  };
}
