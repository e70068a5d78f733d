import { expect, it } from 'vitest';
import { datasetFrom } from '../evidence/build-dataset';
import { smallDatasetFile } from '../fixtures/small-dataset';
import { statementOf } from './statement-of';

it('gives back what a dataset was built from, to the last field', () => {
  const { data } = smallDatasetFile();
  const byRelationship = (statement: typeof data) => ({
    ...statement,
    claims: statement.relationships.flatMap(({ id }) =>
      statement.claims.filter((claim) => claim.relationship === id),
    ),
  });
  expect(statementOf(datasetFrom(data))).toEqual(byRelationship(data));
});
