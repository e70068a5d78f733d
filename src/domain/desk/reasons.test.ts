import { expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { DatasetStatement } from '../model/dataset';
import { claimId, relationshipId } from '../model/ids';
import { edited } from './edit';

const { data } = smallDatasetFile();
const ABOUT = relationshipId('xno-xea-lance-m');
const OTHER = relationshipId('xno-xwe-lance-m');
const claimsOf = (id: string) =>
  data.claims.filter(({ relationship }) => relationship === id).map(({ id }) => id);

const withReason: DatasetStatement = {
  ...data,
  relationships: data.relationships.map((one) =>
    one.id === ABOUT
      ? { ...one, reasons: [{ field: 'quantity', words: 'Counted.', claims: claimsOf(ABOUT) }] }
      : one,
  ),
};
const reasonsOf = (statement: DatasetStatement, id: string) =>
  statement.relationships.find((one) => one.id === id)?.reasons;

it('no longer rest on a claim that was taken out, and keep their words', () => {
  const [first, ...others] = claimsOf(ABOUT);
  const after = edited(withReason, { act: 'remove', thing: { of: 'claim', id: claimId(first ?? '') } });
  expect(reasonsOf(after, ABOUT)).toEqual([{ field: 'quantity', words: 'Counted.', claims: others }]);
});

it('go with their claims to the relationship that theirs turns out to be', () => {
  const after = edited(withReason, { act: 'merge', merger: { of: 'relationship', id: ABOUT, into: OTHER } });
  expect(reasonsOf(after, OTHER)?.map(({ claims }) => claims)).toEqual([claimsOf(ABOUT)]);
});
