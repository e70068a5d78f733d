import { expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import { partyId, relationshipId, systemId } from '../model/ids';
import type { Quantity } from '../model/quantity';
import type { Status } from '../model/status';
import { type ClaimDraft, emptyDraft } from './claim-draft';
import { draftFaults } from './draft-faults';
import { relationshipDenied, stanceOfDenial } from './same-relationship';

const { data } = smallDatasetFile();
const [source] = data.sources;
if (!source) throw new Error('The small dataset has sources.');

const known = <Id extends string>(id: Id) => ({ known: id });

/** A denial that Northland supplies Westland with Lance M, which is in the case file. */
const denial = (more: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...emptyDraft(source.id, { type: 'paraphrase', text: 'It did not.' }),
  ...{ from: known(partyId('XNO')), to: known(partyId('XWE')), system: known(systemId('lance-m')) },
  ...{ stance: 'contradicts', ...more },
});

const stanceFault = (more: Partial<ClaimDraft> = {}) =>
  draftFaults(data, denial(more)).find(({ field }) => field === 'stance')?.code;

it('is the one that a denial is about where parties and weapon are the same', () => {
  expect(relationshipDenied(data, denial())).toBe('xno-xwe-lance-m');
});

const DELIVERED = relationshipId('xno-xea-lance-m');

it('is contradicted by who denies a step that it has come to, and not by who denies one that is still to come', () => {
  const towards = (id: typeof DELIVERED, status: Status) =>
    stanceOfDenial(data, id, { status, quantity: null });
  expect(towards(DELIVERED, 'delivered')).toBe('contradicts');
  expect(towards(DELIVERED, 'ordered')).toBe('contradicts');
  const talks = relationshipId('xno-xwe-lance-m');
  expect(towards(talks, 'negotiating')).toBe('contradicts');
  expect(towards(talks, 'ordered')).toBe('context');
  expect(towards(talks, 'delivered')).toBe('context');
});

it('is not contradicted by who denies that it was another number', () => {
  const denied = (more: Partial<Quantity>) =>
    stanceOfDenial(data, DELIVERED, {
      status: 'delivered',
      quantity: { unit: 'launchers', estimate: false, ...more },
    });
  expect(denied({ min: 29, max: 29 })).toBe('contradicts');
  expect(denied({ min: 20, max: 40 })).toBe('contradicts');
  expect(denied({ words: 'a huge batch' })).toBe('contradicts');
  expect(denied({ min: 500, max: 500 })).toBe('context');
  expect(denied({ min: 2, max: 2 })).toBe('context');
  // Of objections nobody tells a number.
  const objection = relationshipId('xso-objects-to-xno-lance-m');
  const five = { unit: 'systems', estimate: false, min: 5, max: 5 };
  expect(stanceOfDenial(data, objection, { status: null, quantity: five })).toBe('contradicts');
});

it('is left open where a part differs or is not known, where two are the same, and of what is no denial', () => {
  for (const more of [
    { to: null },
    { to: known(partyId('XSO')) },
    { system: null },
    { kind: 'finances' },
    { stance: 'supports' },
  ] satisfies Partial<ClaimDraft>[])
    expect(relationshipDenied(data, denial(more))).toBeNull();
  const twice = { ...data, relationships: [...data.relationships, ...data.relationships] };
  expect(relationshipDenied(twice, denial())).toBeNull();
});

it('is to be chosen where some are offered, and to be made where none is', () => {
  expect(stanceFault()).toBe('which-one');
  expect(stanceFault({ stance: 'context', to: null })).toBe('which-one');
  expect(stanceFault({ kind: 'finances' })).toBe('no-support');
  expect(stanceFault({ about: relationshipId('xno-xwe-lance-m') })).toBeUndefined();
});
