import { describe, expect, it } from 'vitest';
import { partyId, systemId } from '../../../domain/model/ids';
import type { KnownThings } from './found';
import { offersFor } from './offers';

const NOTHING: KnownThings = { parties: [], systems: [] };

const partiesFor = (words: string, known = NOTHING) =>
  offersFor(words, known).parties.map(
    ({ thing, code, isOwn }) => `${thing.name} ${code}${isOwn ? ' own' : ''}`,
  );
const systemsFor = (words: string, known = NOTHING) =>
  offersFor(words, known).systems.map(({ thing, category }) => `${thing.name} ${category}`);

describe('the parties that are offered', () => {
  it.each([
    ['Venez', 'Venezuela VEN'],
    ['VEN', 'Venezuela VEN'],
    ['Islamic Republic of Iran', 'Iran IRN'],
    ['Holland', 'Netherlands NLD'],
    ['rosobor', 'Rosoboronexport null'],
    ['Venezeula', 'Venezuela VEN'],
    ['Deutschland', 'Germany DEU'],
  ])('for %j begin with %s', (words, first) => {
    expect(partiesFor(words)[0]).toBe(first);
  });

  it('are those of the dataset first, each once', () => {
    const mine = {
      id: partyId('VEN'),
      kind: 'state' as const,
      name: 'Bolivarian Venezuela',
      aliases: [],
      formerIds: [],
    };
    expect(partiesFor('ven', { parties: [mine], systems: [] })[0]).toBe('Bolivarian Venezuela VEN own');
    expect(partiesFor('venezuela', { parties: [mine], systems: [] })).toEqual([
      'Bolivarian Venezuela VEN own',
    ]);
  });

  it.each(['', '  ', '***'])('for %j are none', (words) => {
    expect(offersFor(words, NOTHING)).toEqual({ parties: [], systems: [] });
  });
});

describe('the systems that are offered', () => {
  it.each([
    ['AK-103', 'AK-103 small-arms'],
    ['ak 103', 'AK-103 small-arms'],
    ['9K338', 'Igla-S air-defence'],
    ['SA-24', 'Igla-S air-defence'],
    ['Grinch', 'Igla-S air-defence'],
    ['Reaper', 'MQ-9 Reaper aircraft'],
  ])('for %j begin with %s', (words, first) => {
    expect(systemsFor(words)[0]).toBe(first);
  });

  it('have no more than can be read', () => {
    expect(systemsFor('s').length).toBeLessThanOrEqual(8);
  });

  it('tell by which name they were found, and what the dataset has', () => {
    const own = {
      id: systemId('own'),
      kind: 'system' as const,
      name: 'Own',
      description: '',
      aliases: [{ name: 'Zed', type: 'maker' as const }],
      formerIds: [],
    };
    const { systems } = offersFor('zed', { parties: [], systems: [own] });
    expect(systems).toEqual([{ thing: own, isOwn: true, byName: 'Zed', category: null }]);
  });
});
