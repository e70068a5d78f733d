import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** How many a sentence speaks of. */
const counted = (text: string) => short(filled(text).quantity);

describe('a number in words', () => {
  it.each([
    ['Vingt-quatre Rafale ont été livrés à l’Égypte par la France.', '24 items'],
    ['La France a livré à l’Égypte vingt et un chars Leclerc.', '21 tanks'],
    ['La France a livré à l’Égypte dix-huit avions Rafale.', '18 aircraft'],
    ['La France a livré à l’Égypte soixante-douze chars Leclerc.', '72 tanks'],
    ['La France a livré à l’Égypte quatre-vingt-dix-sept chars Leclerc.', '97 tanks'],
    ['La France a livré à l’Égypte quatre-vingts chars Leclerc.', '80 tanks'],
    ['L’Égypte a acheté deux porte-hélicoptères à la France.', '2 ships'],
    ['L’Égypte a acheté deux porte-hélicoptères Mistral à la France.', '2 ships'],
    ['Treinta y dos tanques fueron vendidos por Rusia a Perú.', '32 tanks'],
    ['Rusia vendió a Perú veinticuatro tanques T-72.', '24 tanks'],
    ['Rusia vendió a Perú diecisiete tanques T-72.', '17 tanks'],
    ['Russland lieferte vierundzwanzig Panzer an Syrien.', '24 tanks'],
    ['Россия поставила Индии двадцать четыре танка Т-90.', '24 tanks'],
  ])('in %j is read whole', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  it.each([
    'La France a livré à l’Égypte deux cents chars Leclerc.',
    'La France a livré à l’Égypte cent vingt chars Leclerc.',
    'La France a livré à l’Égypte vingt-deux mille fusils.',
    'Rusia vendió a Perú ciento veinte tanques T-72.',
    'Rusia vendió a Perú treinta y dos mil fusiles.',
    'Rusia vendió a Perú 20 mil fusiles.',
    'Russland lieferte zwei Dutzend Panzer an Syrien.',
    'Россия поставила Индии сто двадцать танков Т-90.',
  ])('in %j is not read in part', (text) => {
    expect(counted(text)).toBe('–');
  });
});
