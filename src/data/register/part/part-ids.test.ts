import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetId, RelationshipId } from '../../../domain/model/ids';
import { idOfDeal, idOfLine, idsByDeal, idsByLine, partsOfLines } from './part-ids';

const DATASET = 'file-aaaaaaaaaaaa' as DatasetId;
const OTHER = 'file-bbbbbbbbbbbb' as DatasetId;
const idOf = (text: string) => text as RelationshipId;

const lines = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 })
  .map((of) => of.sort((a, b) => a - b));
const byLine = (of: readonly number[]) => idsByLine(DATASET, of.length, (row) => of[row] ?? 0);

describe('the ids of several relationships of one line', () => {
  it('number all but the first, and are found again', () => {
    const lines = [2, 3, 3, 3, 5];
    const ids = idsByLine('file-ab' as DatasetId, lines.length, (row) => lines[row] ?? 0);
    const all = lines.map((_, row) => ids.idAt(row));
    expect(all).toEqual(['file-ab-2', 'file-ab-3', 'file-ab-3-2', 'file-ab-3-3', 'file-ab-5']);
    expect(all.map(ids.rowOf)).toEqual([0, 1, 2, 3, 4]);
    expect(['file-ab-3-4', 'file-ab-3-1', 'file-ab-4', 'file-ab-2-2', 'file-ab-3-0'].map(ids.rowOf)).toEqual([
      ...[null, null, null, null, null],
    ]);
    const partAt = partsOfLines();
    expect(lines.map(partAt)).toEqual([1, 1, 2, 3, 1]);
  });
});

describe('ids by the numbers of deals', () => {
  const ids = idsByDeal(['31785', '7', '50622'], byLine([13, 14, 15]));

  it('lead from the row to the id and back', () => {
    expect([0, 1, 2].map(ids.idAt)).toEqual(['sipri-31785', 'sipri-7', 'sipri-50622']);
    expect(['31785', '7', '50622'].map((deal) => ids.rowOf(idOfDeal(deal)))).toEqual([0, 1, 2]);
  });

  it('are the same in every download, and mean nothing where a download lacks the deal', () => {
    expect(idsByDeal(['7'], byLine([13])).idAt(0)).toBe(ids.idAt(1));
    for (const id of ['sipri-8', 'sipri-', 'sipri-07', 'sipri-arms-transfers', '7', idOfLine(DATASET, 7)]) {
      expect(ids.rowOf(idOf(id))).toBeNull();
    }
  });

  it('give way to the line where a deal has no number, and there alone', () => {
    const some = idsByDeal(['31785', null, '7'], byLine([13, 14, 15]));
    expect([0, 1, 2].map(some.idAt)).toEqual(['sipri-31785', idOfLine(DATASET, 14), 'sipri-7']);
    expect([13, 14, 15].map((line) => some.rowOf(idOfLine(DATASET, line)))).toEqual([null, 1, null]);
  });
});

describe('ids by the lines of a file', () => {
  it('lead from the row to the id and back', () => {
    fc.assert(
      fc.property(lines, (of) => {
        const ids = byLine(of);
        for (const row of of.keys()) expect(ids.rowOf(ids.idAt(row))).toBe(row);
      }),
    );
  });

  it('mean nothing where no row begins on the line', () => {
    fc.assert(
      fc.property(lines, fc.nat(61), (of, line) => {
        const row = of.indexOf(line);
        expect(byLine(of).rowOf(idOfLine(DATASET, line))).toBe(row < 0 ? null : row);
      }),
    );
  });

  it('mean nothing to another file, nor when they are no numbers', () => {
    const ids = byLine([13, 14]);
    for (const id of [idOfLine(OTHER, 13), `${DATASET}-`, `${DATASET}-x`, `${DATASET}-13.5`, 'sipri-13']) {
      expect(ids.rowOf(idOf(id))).toBeNull();
    }
  });

  it('are written in one way only', () => {
    for (const line of ['013', '1e1', '0xd', ' 13', '13.0']) {
      expect(byLine([10, 13]).rowOf(idOf(`${DATASET}-${line}`))).toBeNull();
    }
  });
});
