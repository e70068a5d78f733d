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
    changed: [{ id: 'deal', fields: [], claims: { added: 1, changed: 1, removed: 0 } }],
  });
});

it('calls what went as it was called', () => {
  expect(changesBetween(second, third)).toEqual({
    ...{ from: '1.1.0', to: '1.10.0', added: [] },
    changed: [{ id: 'objection', fields: ['to'], claims: { added: 0, changed: 0, removed: 0 } }],
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
  expect(changesSince(log, '1.2.0').changed.map(({ id }) => id)).toEqual(['objection']);
  expect(changesSince(log, '1.10.0')).toEqual({ added: [], changed: [], removed: [] });
});
