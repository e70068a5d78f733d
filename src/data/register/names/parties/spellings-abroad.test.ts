import { describe, expect, it } from 'vitest';
import { partyOfName } from '../parties';
import { foldedName, namesOfParties, partyNamed } from '../party-names';
import { namesIn, SPELLINGS } from './spellings';
import { NAMES_ABROAD } from './spellings-abroad';

const ABROAD = namesIn(NAMES_ABROAD);

describe('a name in another language', () => {
  it.each([
    ...[
      ['Égypte', 'EGY'],
      ['Inde', 'IND'],
      ['Émirats arabes unis', 'ARE'],
      ['Arabia Saudí', 'SAU'],
    ],
    ...[
      ['Reino Unido', 'GBR'],
      ['Estados Unidos', 'USA'],
      ['Deutschland', 'DEU'],
      ['Ägypten', 'EGY'],
    ],
    ...[
      ['Frankreich', 'FRA'],
      ['Россия', 'RUS'],
      ['Египет', 'EGY'],
      ['США', 'USA'],
      ['Italia', 'ITA'],
    ],
    ...[
      ['Alemania', 'DEU'],
      ['Vereinigtes Königreich', 'GBR'],
      ['Niemcy', 'DEU'],
      ['مصر', 'EGY'],
      ['埃及', 'EGY'],
    ],
  ] as const)('“%s” stands for the state that it names', (name, id) => {
    expect(partyOfName(name)).toMatchObject({ known: true, party: { id } });
  });

  it('stands for the party of its line, and for no other', () => {
    for (const [name, id] of ABROAD) expect(`${name}: ${partyNamed(name)?.id}`).toBe(`${name}: ${id}`);
    const folds = ABROAD.map(([name]) => foldedName(name));
    expect(folds.filter((fold, i) => folds.indexOf(fold) !== i)).toEqual([]);
  });

  it('is none that the other tables have, and so never against them', () => {
    const known = new Set(namesOfParties());
    expect(ABROAD.filter(([name]) => known.has(foldedName(name)))).toEqual([]);
    expect(SPELLINGS.length).toBeGreaterThan(0);
  });

  it('is left to a question where it may be of two', () => {
    for (const name of ['Kongo', 'Конго', 'Corée', 'Guinée']) expect(partyNamed(name)).toBeUndefined();
  });

  it('keeps the id that links gave to it while it was unknown', () => {
    expect(partyOfName('Inde').party.formerIds).toContain('inde');
  });
});

it('calls the union of Serbia and Montenegro one state in every language', () => {
  for (const name of [
    'Serbia and Montenegro',
    'Serbien und Montenegro',
    'Serbie-et-Monténégro',
    'Сербия и Черногория',
  ])
    expect(partyNamed(name)?.id).toBe('SRB');
});
