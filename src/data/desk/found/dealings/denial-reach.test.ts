import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** What a sentence is taken to say of a deal: whether it is so, and what came of it. */
function told(text: string, words = text): string {
  const { denial, isLeftOpen, status } = filled(text, words);
  return `${isLeftOpen ? 'open' : denial ? 'denied' : 'told'}: ${status?.status ?? '–'}`;
}

describe('a denial in a clause that only concedes', () => {
  it.each([
    'While Oslo denied any such plan, Peru received 12 Leopard 2 tanks from Chile.',
    'Although Oslo denies involvement, Peru received 12 Leopard 2 tanks from Chile.',
    'Obwohl Oslo dies bestreitet, erhielt Peru zwölf Panzer aus Chile.',
    'Aunque Oslo lo niega, Perú recibió doce tanques de Chile.',
    'Bien que Oslo le démente, le Pérou a reçu douze chars du Chili.',
    'Хотя Осло это отрицает, Перу получила 12 танков от Чили.',
  ])('does not deny what the main clause tells: %s', (text) => {
    expect(told(text)).toBe('told: delivered');
  });

  it('does not where only the main clause is selected', () => {
    const words = 'Peru received 12 Leopard 2 tanks from Chile';
    expect(told(`Although Oslo denies involvement, ${words}.`, words)).toBe('told: delivered');
  });
});

it.each([
  'Oslo denied that Peru, its neighbour, had received 12 Leopard 2 tanks.',
  'Oslo denied selling tanks to Peru, and delivering guns to Chad.',
  'Obwohl Oslo bestritt, Panzer an Peru geliefert zu haben, blieb es dabei.',
  'Aunque Oslo niega, como siempre, que vendiera tanques a Perú, hay dudas.',
])('a denial reaches over a comma what it is of: %s', (text) => {
  expect(told(text)).toMatch(/^denied/);
});

it('leaves open behind “, and” with a name whether it is denied', () => {
  const words = 'Peru received 12 Leopard 2 tanks from Chile';
  const text = `Oslo denied having talks with Lima, and ${words}.`;
  expect([told(text), told(text, words)]).toEqual(['open: –', 'open: –']);
});

describe('a sentence that denies one deal and tells of another', () => {
  it.each([
    'El ministro negó que Brasil hubiera comprado tanques a Chile, pero confirmó que Perú recibió 24 aviones.',
    'Министр опроверг поставку танков Сирии, но подтвердил, что Иран получил 29 самолетов.',
    'Le ministre a démenti la vente de chars Leclerc au Qatar, tandis que l’Égypte a reçu trois Rafale.',
    'The minister denied selling tanks to Chad, but confirmed that Peru received 24 aircraft.',
  ])('fills in nothing of either: %s', (text) => {
    const { from, to, system, quantity } = filled(text);
    expect([told(text), ...[from, to, system, quantity].map(short)]).toEqual(['open: –', '–', '–', '–', '–']);
  });
});
