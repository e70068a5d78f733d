import { expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { type DatasetId, datasetId } from '../../domain/model/ids';
import { copyId, isBegunAtDesk, isCopyOf, newCaseId } from './new-case-id';

const SHIPPED: DatasetId = datasetId('russia-venezuela-iran');

it('knows the case files that were begun at a desk, and the copies of others', () => {
  for (let time = 0; time < 50; time++) {
    const [id, copy] = [newCaseId('2026-11-30' as EdtfDate), copyId(SHIPPED)];
    expect([isBegunAtDesk(id), isBegunAtDesk(copy)]).toEqual([true, false]);
    expect([isCopyOf(copy, SHIPPED), isCopyOf(id, SHIPPED), isCopyOf(SHIPPED, SHIPPED)]).toEqual([
      true,
      false,
      false,
    ]);
  }
  expect(isBegunAtDesk(datasetId('case-of-the-missing-boats'))).toBe(false);
  expect(isCopyOf(datasetId('russia-venezuela-iran-turkey'), SHIPPED)).toBe(false);
});
