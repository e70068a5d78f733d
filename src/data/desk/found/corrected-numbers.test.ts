import { describe, expect, it } from 'vitest';
import { filled, short } from './fixtures/filled';

/** What a sentence is taken to say: whether it is denied, what came of it, and how many. */
function told(text: string): string {
  const { denial, isLeftOpen, status, quantity } = filled(text);
  const stance = isLeftOpen ? 'open' : denial ? 'denied' : 'told';
  return `${stance}: ${status?.status ?? '–'}, ${short(quantity)}`;
}

describe('a number that only sets another right', () => {
  it.each([
    ['Norway delivered not five but three Leopard 2 tanks to Ukraine.', 'told: delivered, 3 tanks'],
    ['Norway delivered three, not five, tanks to Ukraine.', 'told: delivered, 3 tanks'],
    ['Norway delivered three tanks instead of five to Ukraine.', 'told: delivered, 3 tanks'],
    ['Norwegen lieferte der Ukraine nicht fünf, sondern drei Panzer.', 'told: delivered, 3 tanks'],
    ['Norwegen lieferte der Ukraine drei Panzer statt fünf.', 'told: delivered, 3 tanks'],
    ['Perú no compró cinco sino tres buques a Italia.', 'told: ordered, 3 ships'],
    ['Perú compró tres buques, no cinco, a Italia.', 'told: ordered, 3 ships'],
    ['La France n’a pas vendu cinq mais trois chars à la Grèce.', 'told: ordered, 3 tanks'],
    ['Россия поставила Алжиру не пять, а три самолета.', 'told: delivered, 3 aircraft'],
    ['Россия поставила Алжиру три самолета, а не пять.', 'told: delivered, 3 aircraft'],
  ])('is neither a denial nor a number of the deal: %s', (text, is) => {
    expect(told(text)).toBe(is);
  });

  it.each([
    ['Norway did not deliver five Leopard 2 tanks to Ukraine but three.', '–'],
    ['Norwegen lieferte nicht fünf Panzer an die Ukraine, sondern drei.', '–'],
    ['Noruega no entregó cinco tanques Leopard 2 a Ucrania, sino tres.', '–'],
    ['La Norvège n’a pas livré cinq chars Leopard 2 à l’Ukraine, mais trois.', '–'],
    ['Норвегия поставила Украине не пять танков «Леопард-2», а три.', '–'],
    ['Norway did not sell 24 Leopard 2 tanks to Ukraine in 2015 but in 2021.', '24 tanks'],
  ])('is no denial, and not the number, where what is counted parts the two: %s', (text, is) => {
    const { denial, quantity } = filled(text);
    expect([denial, short(quantity)]).toEqual([undefined, is]);
  });

  it('leaves the right day where the wrong one is set aside', () => {
    const { date } = filled('Norway did not sell 24 Leopard 2 tanks to Ukraine in 2015 but in 2021.');
    expect(short(date)).toBe('2021');
  });

  it.each([
    'Norway did not deliver five tanks to Ukraine.',
    'Norway did not deliver five tanks, but Poland delivered three tanks to Ukraine.',
    'Norwegen lieferte der Ukraine keine fünf Panzer.',
    'Perú no compró cinco buques a Italia.',
    'La France n’a pas vendu cinq chars à la Grèce.',
    'Россия не поставила Алжиру пять самолетов.',
  ])('is a denial where no other number stands in its place: %s', (text) => {
    expect(told(text)).toMatch(/^denied/);
  });
});
