import { expect, it } from 'vitest';
import { findInText } from '../find-in-text';
import { filled, NOTHING } from '../fixtures/filled';

/** What a sentence is taken to tell: what was done, or that it was not. */
function told(text: string): string {
  const { status, denial } = filled(text);
  return denial ? 'denied' : (status?.status ?? '–');
}

it.each([
  'Deutschland hat keine Leopard 2 an Saudi-Arabien geliefert.',
  'Deutschland hat keine Panzer Leopard 2 an Saudi-Arabien geliefert.',
  'Deutschland hat keine 12 Panzer an Saudi-Arabien geliefert.',
  'Deutschland hat nie Leopard 2 an Saudi-Arabien geliefert.',
  'Die Türkei hat bis heute keine einzige S-400 Rakete von Russland erhalten.',
  'Die Leopard 2 wurden nie an Syrien geliefert.',
  'Keine Leopard 2 wurden von Deutschland im Jahr 2015 an Saudi-Arabien geliefert.',
  'Deutschland hat keine Panzer, Haubitzen oder Raketen an Saudi-Arabien geliefert.',
  'Deutschland hat weder Panzer vom Typ Leopard 2 noch Haubitzen an Saudi-Arabien geliefert.',
  'Der Minister sagte, dass Deutschland keine Panzer vom Typ Leopard 2 an Saudi-Arabien geliefert hat.',
  'Deutschland hat zu keinem Zeitpunkt Panzer vom Typ Leopard 2 an Saudi-Arabien geliefert.',
  'Deutschland hat eine nicht genannte Zahl von Panzern nie an Syrien geliefert.',
  'Ningún tanque Leopard 2 de fabricación alemana fue entregado a Arabia Saudita por Alemania.',
  'Ninguno de los tanques Leopard 2 fue entregado a Arabia Saudita por Alemania.',
  'Aucun char Leopard 2 de fabrication allemande n’a été livré à l’Arabie saoudite.',
  'Ни один танк Т-90 производства России не был поставлен в Сирию.',
  'No Leopard 2A7 main battle tanks from Germany have been delivered to Saudi Arabia.',
  'None of the 12 Leopard 2A7 main battle tanks made in Germany were delivered to Saudi Arabia.',
])('%j denies it', (text) => {
  expect(told(text)).toBe('denied');
});

it.each([
  'Deutschland hat 12 Panzer vom Typ Leopard 2 an Saudi-Arabien geliefert.',
  'Deutschland hat nicht nur Leopard 2 an Saudi-Arabien geliefert.',
  'Deutschland hat nicht nur 12 Panzer, sondern auch Haubitzen an Syrien geliefert.',
  'Deutschland hat trotz keiner Genehmigung 12 Panzer an Syrien geliefert.',
  'Deutschland hat ohne Genehmigung 12 Panzer an Syrien geliefert.',
  'Deutschland hat eine nicht genannte Zahl von Panzern an Syrien geliefert.',
  'Deutschland hat, obwohl es keine Genehmigung gab, 12 Panzer und Haubitzen an Syrien geliefert.',
  'Deutschland hat die Panzer, die niemand wollte, 2015 an Saudi-Arabien geliefert.',
  'Deutschland hat noch 2015 zwölf Panzer vom Typ Leopard 2 an Saudi-Arabien geliefert.',
  'Alemania entregó tanques Leopard 2 a Arabia Saudita.',
  'There is no dispute that Germany delivered 12 Leopard 2A7 main battle tanks to Saudi Arabia.',
])('%j does not deny it', (text) => {
  expect(told(text)).toBe('delivered');
});

it.each([
  ['Deutschland hat keine Raketen gekauft und 12 Panzer an Syrien geliefert.', [true, false]],
  ['Deutschland hat keine Wehrpflicht und lieferte 12 Panzer an Syrien.', [false]],
  [
    'Deutschland hat weder Panzer an Syrien geliefert noch Haubitzen an Saudi-Arabien verkauft.',
    [true, true],
  ],
  ['No tanks from Germany were seen where 12 tanks have been delivered to Syria.', [false]],
])('in %j the negation is of its own clause', (text, expected) => {
  const found = findInText(text, NOTHING);
  expect(found.flatMap((one) => (one.kind === 'dealing' ? [one.negated] : []))).toEqual(expected);
});

it.each([
  ['Le Qatar n’a acheté que six chars Leopard 2 à l’Allemagne.', 'ordered'],
  ['Le Qatar n’a pas seulement acheté des chars Leopard 2 à l’Allemagne.', '–'],
  ['Perú no solo compró seis tanques Leopard 2 a Alemania.', 'ordered'],
  ['Perú no compró más que seis tanques Leopard 2 a Alemania.', 'ordered'],
  ['Alemania vendió sin licencia seis tanques Leopard 2 a Perú.', 'ordered'],
  ['Алжир получил не менее 18 танков Т-90.', 'delivered'],
  ['Россия не только продала Алжиру 18 танков Т-90.', 'ordered'],
  ['Le Qatar n’a jamais acheté de chars Leopard 2 à l’Allemagne.', 'denied'],
  ['Alemania se fue sin haber vendido seis tanques Leopard 2 a Perú.', 'denied'],
])('in %j nothing is denied but what is', (text, expected) => {
  expect(told(text)).toBe(expected);
});

it('is no denial where somebody is denied arms', () => {
  expect(told('Washington denied Taiwan 40 F-16 fighters.')).toBe('refused');
  expect(told('Washington denied Taiwan had bought 40 F-16 fighters.')).toBe('denied');
});
