import { describe, expect, it } from 'vitest';
import { filled } from '../fixtures/filled';

/** What is done, and how far it has come. */
const told = (text: string) => {
  const { kind, status, denial } = filled(text);
  return `${kind?.relationship} ${status?.status ?? '–'}${denial ? ' denied' : ''}`;
};

describe('sanctions beside arms that are supplied', () => {
  it.each([
    ['Despite sanctions, Russia delivered six Su-35 fighters to Iran.', 'supplies delivered'],
    [
      'Despite American sanctions on Iran, Russia delivered six Su-35 fighters to Iran.',
      'supplies delivered',
    ],
    ['Trotz der Sanktionen lieferte Russland sechs Su-35 an den Iran.', 'supplies delivered'],
    ['Malgré les sanctions, la Russie a livré six Su-35 à l’Iran.', 'supplies delivered'],
    ['A pesar de las sanciones, Rusia entregó seis Su-35 a Irán.', 'supplies delivered'],
    ['Несмотря на санкции, Россия поставила Ирану шесть Су-35.', 'supplies delivered'],
    [
      'Russia will deliver six Su-35 fighters to Iran, provided that sanctions are lifted.',
      'supplies possible',
    ],
    [
      'Russland wird sechs Su-35 an den Iran liefern, sofern die Sanktionen aufgehoben werden.',
      'supplies possible',
    ],
    [
      'La Russie livrera six Su-35 à l’Iran, à condition que les sanctions soient levées.',
      'supplies possible',
    ],
    ['Rusia entregará seis Su-35 a Irán, siempre que se levanten las sanciones.', 'supplies possible'],
    ['Россия поставит Ирану шесть Су-35 при условии, что санкции будут сняты.', 'supplies possible'],
  ])('are not what is done: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('are no denial where arms do not violate them', () => {
    const text = 'The sale does not violate sanctions: Syria will get four S-300 systems from Russia.';
    expect(told(text)).not.toMatch(/sanctions|denied/);
  });

  it.each([
    'Washington imposed sanctions on Rosoboronexport for supplying arms to Iran.',
    'US sanctions on Turkey over its purchase of S-400 missiles from Russia remain.',
  ])('are what is done where somebody puts them on: %s', (text) => {
    expect(told(text)).toMatch(/^sanctions/);
  });
});

describe('arms that end in the hands of others', () => {
  it.each([
    'Colombia teme que los fusiles AK-103 de Venezuela terminen en manos de las FARC.',
    'Colombia teme que los fusiles AK-103 caigan en manos de la guerrilla.',
  ])('are a concern in Spanish, too: %s', (text) => {
    expect(filled(text).kind?.relationship).toBe('diversion-concern');
  });
});
