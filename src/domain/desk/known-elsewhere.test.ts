import { expect, it } from 'vitest';
import { systemId } from '../model/ids';
import type { System } from '../model/system';
import { elsewhereFault, elsewhereOf, knownElsewhere } from './known-elsewhere';

const tor: System = {
  ...{ id: systemId('tor-m1'), kind: 'system', name: 'Tor-M1', description: 'missile system' },
  aliases: [
    { name: '9K331', type: 'grau' },
    { name: 'Gauntlet', type: 'nato', language: 'en' },
    { name: 'SA-15', type: 'spelling' },
  ],
  ...{ category: 'air-defence', formerIds: [] },
};

it('is as it was where nothing is changed', () => {
  expect(knownElsewhere(tor, elsewhereOf(tor))).toEqual(tor);
  const both = { ...tor, identifiers: { wikidata: 'Q465127' } };
  expect(knownElsewhere(both, elsewhereOf(both))).toEqual(both);
});

it('has the identifiers and the names that are filled in, each once and of its kind', () => {
  const draft = { ...elsewhereOf(tor), wikidata: ' Q465127 ', nato: 'SA-15, Gauntlet,, SA-15' };
  const after = knownElsewhere(tor, draft);
  expect(after.identifiers).toEqual({ wikidata: 'Q465127' });
  expect(after.aliases).toEqual([
    { name: '9K331', type: 'grau' },
    { name: 'SA-15', type: 'nato' },
    { name: 'Gauntlet', type: 'nato', language: 'en' },
  ]);
  expect(knownElsewhere(after, { ...elsewhereOf(after), wikidata: '' })).not.toHaveProperty('identifiers');
});

it('finds a fault only in what is filled in', () => {
  expect(elsewhereFault(elsewhereOf(tor), 'wikidata')).toBeNull();
  expect(elsewhereFault({ ...elsewhereOf(tor), wikidata: '465127' }, 'wikidata')).toBe('wikidata');
});
