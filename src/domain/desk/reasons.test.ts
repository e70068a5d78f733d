import { expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { DatasetStatement } from '../model/dataset';
import { claimId, relationshipId } from '../model/ids';
import { edited } from './edit';
import { withReason } from './reasons';

const { data } = smallDatasetFile();
const ABOUT = relationshipId('xno-xea-lance-m');
const OTHER = relationshipId('xno-xwe-lance-m');
const claimsOf = (id: string) =>
  data.claims.filter(({ relationship }) => relationship === id).map(({ id }) => id);

const reasoned: DatasetStatement = {
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
  const after = edited(reasoned, { act: 'remove', thing: { of: 'claim', id: claimId(first ?? '') } });
  expect(reasonsOf(after, ABOUT)).toEqual([{ field: 'quantity', words: 'Counted.', claims: others }]);
});

it('go with their claims to the relationship that theirs turns out to be, and to none of another deal', () => {
  const act = { act: 'merge', merger: { of: 'relationship', id: ABOUT, into: OTHER } } as const;
  const { to } = reasoned.relationships.find(({ id }) => id === ABOUT) ?? {};
  const relationships = reasoned.relationships.map((one) => (to && one.id === OTHER ? { ...one, to } : one));
  const after = edited({ ...reasoned, relationships }, act);
  expect(reasonsOf(after, OTHER)?.map(({ claims }) => claims)).toEqual([claimsOf(ABOUT)]);
  expect(reasonsOf(edited(reasoned, act), OTHER)).toBeUndefined();
});

it('go to the half of a split relationship that has the claims they rest on', () => {
  const [first, ...others] = claimsOf(ABOUT);
  const as = relationshipId('half');
  const halved = (rests: readonly string[]) => {
    const reasons = [{ field: 'quantity', words: 'Counted.', claims: rests.map(claimId) }] as const;
    const relationships = data.relationships.map((one) => (one.id === ABOUT ? { ...one, reasons } : one));
    const goes = [claimId(first ?? '')];
    const after = edited({ ...data, relationships }, { act: 'split', id: ABOUT, claims: goes, as });
    return [ABOUT, as].map((id) => reasonsOf(after, id)?.map(({ claims }) => claims));
  };
  expect(halved([first ?? ''])).toEqual([undefined, [[first]]]);
  expect(halved(others)).toEqual([[others], undefined]);
  expect(halved([first ?? '', ...others])).toEqual([[others], [[first]]]);
  expect(halved([])).toEqual([[[]], undefined]);
});

it('leave a case file that is not changed the same one', () => {
  const nothing = { act: 'remove', thing: { of: 'claim', id: claimId('no-such') } } as const;
  expect(edited(reasoned, nothing)).toBe(reasoned);
});

it('are written, changed and taken out one by one', () => {
  const [relationship] = data.relationships.filter(({ id }) => id === ABOUT);
  if (!relationship) throw new Error('It is gone.');
  const [counted, dated] = [
    { field: 'quantity', words: 'Counted.', claims: [] },
    { field: 'date of ordered', words: 'Dated.', claims: claimsOf(ABOUT).slice(0, 1) },
  ] as const;
  const two = withReason(withReason(relationship, null, counted), null, dated);
  expect(two.reasons).toEqual([counted, dated]);
  expect(withReason(two, 0, { ...counted, words: 'Twice.' }).reasons?.map(({ words }) => words)).toEqual([
    'Twice.',
    'Dated.',
  ]);
  expect(withReason(withReason(two, 0, null), 0, null)).toEqual(relationship);
});
