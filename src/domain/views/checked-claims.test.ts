import { expect, it } from 'vitest';
import type { EdtfDate } from '../dates/edtf';
import { datasetFrom } from '../evidence/build-dataset';
import { smallDatasetFile } from '../fixtures/small-dataset';
import { tellsOfChecks } from './checked-claims';

it('tells of checks as soon as one claim was checked', () => {
  const { data: statement } = smallDatasetFile();
  expect(tellsOfChecks(datasetFrom(statement))).toBe(false);
  const checked = { by: 'A. Reader', on: '2026-11-29' as EdtfDate };
  const claims = statement.claims.map((claim, i) => (i === 1 ? { ...claim, checked } : claim));
  expect(tellsOfChecks(datasetFrom({ ...statement, claims }))).toBe(true);
});
