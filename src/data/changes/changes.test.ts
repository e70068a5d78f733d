import { expect, it } from 'vitest';
import { type ChangeLog, type ComparedDataset, changesBetween, changesSince } from './changes';

const [north, south] = [
  { id: 'XNO', name: 'Northland' },
  { id: 'XSO', name: 'Southland' },
];
const dataset = (
  version: string,
  relationships: ComparedDataset['relationships'],
  claims: readonly { readonly id: string; readonly relationship: string; readonly says?: string }[],
): ComparedDataset => ({
  ...{ id: 'small', version, parties: [north, south], systems: [{ id: 'lance', name: 'Lance' }] },
  ...{ relationships, claims },
});
const deal = { id: 'deal', from: 'XNO', to: 'XSO', system: 'lance' };
const objection = { id: 'objection', from: 'XSO', to: 'XNO' };
const first = dataset('1.0.0', [deal], [{ id: 'a', relationship: 'deal', says: 'ordered' }]);
const second = dataset(
  '1.1.0',
  [deal, objection],
  [
    { id: 'a', relationship: 'deal', says: 'delivered' },
    { id: 'b', relationship: 'deal' },
    { id: 'c', relationship: 'objection' },
  ],
);
const third = dataset('1.10.0', [{ ...objection, to: 'XSO' }], [{ id: 'c', relationship: 'objection' }]);

it('names what came, and counts the claims that a relationship got or that say something else', () => {
  expect(changesBetween(first, second)).toEqual({
    ...{ from: '1.0.0', to: '1.1.0', added: ['objection'], removed: [] },
    changed: [{ id: 'deal', fields: [], claims: { added: ['b'], changed: ['a'], removed: [] } }],
  });
});

it('calls what went as it was called', () => {
  expect(changesBetween(second, third)).toEqual({
    ...{ from: '1.1.0', to: '1.10.0', added: [] },
    changed: [{ id: 'objection', fields: ['to'], claims: { added: [], changed: [], removed: [] } }],
    removed: [{ id: 'deal', from: 'Northland', to: 'Southland', system: 'Lance' }],
  });
});

it('says nothing of two versions that are the same', () => {
  expect(changesBetween(first, first)).toMatchObject({ added: [], changed: [], removed: [] });
});

it('tells all steps since a version as one, whose numbers count as numbers', () => {
  const log: ChangeLog = {
    id: 'small',
    changes: [changesBetween(first, second), changesBetween(second, third)],
  };
  expect(changesSince(log, '1.0.0')).toEqual({
    added: ['objection'],
    changed: [],
    removed: [{ id: 'deal', from: 'Northland', to: 'Southland', system: 'Lance' }],
  });
  expect(changesSince(log, '1.1.0')?.changed.map(({ id }) => id)).toEqual(['objection']);
  expect(changesSince(log, '1.10.0')).toEqual({ added: [], changed: [], removed: [] });
});

it('counts a claim once that has come and was changed since, and none that came and went', () => {
  const claims = (...all: readonly string[]) =>
    all.map((text) => ({ id: text[0] ?? '', relationship: 'deal', says: text }));
  const versions = [
    dataset('1.0.0', [deal], claims('a1', 'd1')),
    dataset('1.1.0', [deal], claims('a2', 'b1', 'c1')),
    dataset('1.2.0', [deal], claims('a3', 'b2', 'd1')),
  ] as const;
  const log: ChangeLog = {
    id: 'small',
    changes: [changesBetween(versions[0], versions[1]), changesBetween(versions[1], versions[2])],
  };
  expect(changesSince(log, '1.0.0')?.changed[0]?.claims).toEqual({
    added: ['b'],
    changed: ['a', 'd'],
    removed: [],
  });
});

it.each(['9.9.9', '1.0.5', '0.9.0'])('knows nothing of a version that there never was: %s', (version) => {
  const log: ChangeLog = { id: 'small', changes: [changesBetween(first, second)] };
  expect(changesSince(log, version)).toBeNull();
});
