import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** How many of what, and when. */
function told(text: string): string {
  const { quantity, system, date } = filled(text);
  return [quantity, system, date].map(short).join(', ');
}

describe('digits behind the name of a weapon', () => {
  it.each([
    ['France delivered 12 Mirage 2000-5 to Qatar in 1998.', '12 items, new:Mirage 2000-5, 1998'],
    ['France delivered 12 Mirage 2000-5 fighters to Qatar.', '12 fighters, new:Mirage 2000-5, –'],
    ['France delivered 12 Mirage 2000–5s to Qatar in May 2000.', '12 items, new:Mirage 2000-5, 2000-05'],
    ['France delivered 12 Mirage 2000-5EDA to Qatar.', '12 items, new:Mirage 2000-5EDA, –'],
    ['France delivered 12 Mirage 2000D aircraft to Qatar.', '12 aircraft, new:Mirage 2000D, –'],
    ['La France a livré 12 Mirage 2000-5 au Qatar en 1998.', '12 items, new:Mirage 2000-5, 1998'],
    ['Germany delivered 12 Leopard 2A8 to Poland in 2002.', '12 items, new:Leopard 2A8, 2002'],
    ['France delivered 12 Mirage 2000 to Qatar in 1998.', '12 items, new:Mirage 2000, 1998'],
    ['France delivered 12 Rafale 2000-3 to Qatar.', '12 items, new:Rafale, –'],
    ['France delivered 12 Rafale 2000-C to Qatar.', '12 items, new:Rafale, –'],
    ['Russia delivered 12 Su-2000 to Qatar.', '12 items, new:Su-2000, –'],
    ['Germany delivered 12 tanks F-2000A to Qatar.', '12 tanks, –, –'],
  ])('in %j are of it', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Germany delivered tanks to Qatar in 2000-2005.', '–, –, 2000/2005'],
    ['Germany delivered tanks to Qatar 2000-2005.', '–, –, 2000/2005'],
    ['Germany delivered tanks to Qatar in 2000-01.', '–, –, 2000'],
    ['Germany delivered tanks to Qatar, 1998-99.', '–, –, 1998'],
    ['In 2000-5 Germany delivered tanks to Qatar.', '–, –, 2000'],
    ['France delivered Rafale 2000-2005 to Qatar.', '–, new:Rafale, 2000/2005'],
    ['Germany delivered tanks to Qatar in May 2000.', '–, –, 2000-05'],
  ])('in %j are a year', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
