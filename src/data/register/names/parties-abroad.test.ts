import { describe, expect, it } from 'vitest';
import { isNameOfParty, partyAbroad, partyInTable } from './parties-abroad';

describe('a party by its name in another language', () => {
  it.each([
    ['Niederlande', 'NLD'],
    ['Vereinigte Arabische Emirate', 'ARE'],
    ['Saudi-Arabien', 'SAU'],
    ['Arabie saoudite', 'SAU'],
    ['Verenigde Staten', 'USA'],
    ['Egypte', 'EGY'],
    ['Förenade Arabemiraten', 'ARE'],
    ['Alemania', 'DEU'],
    ['Україна', 'UKR'],
    ['Korea, Republik', 'KOR'],
    ['Vereinigte Staaten von Amerika', 'USA'],
    ['Taipei Economic and Cultural Representative Office in the United States', 'TWN'],
  ])('of “%s” is %s', (name, id) => {
    expect(partyInTable(name)).toMatchObject({ party: { id }, known: true });
  });

  it('keeps the id that the name had as a party of its own, which links hold', () => {
    expect(partyInTable('Niederlande').party.formerIds).toContain('niederlande');
  });

  it('is none where the name is short, or nobody’s', () => {
    for (const name of ['Fas', 'Çin', 'Freedonia', '', '?'])
      expect([name, partyAbroad(name), isNameOfParty(name)]).toEqual([name, null, false]);
  });

  it('does not take what the table knows itself', () => {
    expect(partyInTable('Niger').party.id).toBe('NER');
    expect(partyInTable('Guinea').party.id).toBe('GIN');
  });
});
