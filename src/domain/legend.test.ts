import { expect, it } from 'vitest';
import { smallDataset } from './fixtures/small-dataset';
import { signsInUse } from './legend';
import type { Relationship } from './relationship';
import { systemsLens } from './systems-lens';

const dataset = smallDataset();
const all = [...dataset.relationships.values()];
const signsOf = (visible: readonly Relationship[]) =>
  signsInUse(dataset, systemsLens(dataset, visible), visible);

it('explains every sign in use, in its own order', () => {
  expect(signsOf(all.toReversed())).toMatchObject({
    lines: [
      { kind: 'supplies', statuses: ['possible', 'negotiating', 'delivered'] },
      { kind: 'exports-for', statuses: ['confirmed'] },
      { kind: 'sanctions', statuses: ['in-force'] },
      { kind: 'objects-to', statuses: ['voiced'] },
      { kind: 'diversion-concern', statuses: ['voiced'] },
    ],
    parties: ['state', 'armed-group', 'agency-or-company'],
    systems: ['system', 'class'],
  });
});

it('explains no sign that is not there', () => {
  const talks = all.filter(({ status }) => status === 'negotiating');
  // The agency that the talks go through is not drawn.
  expect(signsOf(talks)).toMatchObject({
    lines: [{ kind: 'supplies', statuses: ['negotiating'] }],
    parties: ['state'],
    systems: ['system'],
  });
  expect(signsOf([])).toMatchObject({ lines: [], parties: [], systems: [] });
});
