import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

describe('words of one part of a sentence', () => {
  it.each([
    ['Norway delivered 22 tanks to Ukraine, while it is false that Poland sold missiles to Chad.'],
    ['Norway delivered 22 tanks to Ukraine, whereas Germany does not rule out a sale of missiles to Chad.'],
    ['Norway delivered 22 tanks to Ukraine, but Poland allegedly sold missiles to Chad.'],
    ['Norway delivered 22 tanks to Ukraine; of its 24 howitzers, eight were delivered to Poland.'],
  ])('are left in no doubt by what another part tells: %s', (text) => {
    const { status, quantity, denial, isLeftOpen } = filled(text, 'Norway delivered 22 tanks to Ukraine');
    expect([status?.status, short(quantity)]).toEqual(['delivered', '22 tanks']);
    expect([denial, isLeftOpen]).toEqual([undefined, undefined]);
  });

  it('are said by nobody where somebody speaks in another part, who may speak of both', () => {
    const text =
      'Norway delivered 22 tanks to Ukraine; the ambassador said that Poland had sold missiles to Chad.';
    const { speaker, isOthers } = filled(text, 'Norway delivered 22 tanks to Ukraine');
    expect([speaker, isOthers]).toEqual([undefined, true]);
  });

  it('are doubted where their own part leaves a doubt', () => {
    const text = 'Norway delivered 22 tanks to Ukraine, while Poland allegedly sold 14 tanks to Chad.';
    expect(filled(text, 'Poland allegedly sold 14 tanks to Chad').status).toBeUndefined();
  });
});

describe('a sentence that tells of one deal and of the denial of another', () => {
  it.each([
    'France, which denied that it had sold tanks to Turkey, delivered six guns to Greece.',
    'Rusia entregó 24 aviones a Argelia y negó la venta de misiles a Marruecos.',
    'Frankreich, das den Verkauf von Panzern an die Türkei bestritt, lieferte Griechenland sechs Fregatten.',
  ])('denies not the one that it tells of: %s', (text) => {
    expect(filled(text).denial).toBeUndefined();
  });

  it('denies what is denied in the words that are selected', () => {
    const text = 'Russia delivered 24 fighters to Algeria, and denied that it had sold missiles to Morocco.';
    expect(filled(text, 'denied that it had sold missiles to Morocco').denial?.isDenial).toBe(true);
  });
});
