import { expect, it } from 'vitest';
import { datasetFrom } from '../evidence/build-dataset';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { DatasetStatement } from '../model/dataset';
import { statementOf } from './statement-of';

it('gives back what a dataset was built from, to the last field', () => {
  const file = smallDatasetFile();
  const reasons = [{ field: 'status', words: 'The register says so.', claims: [] }] as const;
  const data: DatasetStatement = {
    ...file.data,
    relationships: file.data.relationships.map((one, at) =>
      at === 0 ? { ...one, reasons, condition: 'new' } : one,
    ),
  };
  const byRelationship = (statement: typeof data) => ({
    ...statement,
    claims: statement.relationships.flatMap(({ id }) =>
      statement.claims.filter((claim) => claim.relationship === id),
    ),
  });
  expect(statementOf(datasetFrom(data))).toEqual(byRelationship(data));
});
