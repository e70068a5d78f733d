import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** What a sentence is taken to tell. */
function told(text: string, words = text): string {
  const { kind, from, to, status, date } = filled(text, words);
  return `${kind?.relationship}: ${short(from)} > ${short(to)} ${status?.status}${date ? ` ${short(date)}` : ''}`;
}

describe('what is inserted about a party', () => {
  it.each([
    [
      'Iran, which had sold drones to Venezuela, ordered 29 Tor-M1 systems from Russia.',
      'supplies: RUS > IRN ordered',
    ],
    [
      'Turkey, which had delivered drones to Azerbaijan, bought S-400 missiles from Russia.',
      'supplies: RUS > TUR ordered',
    ],
    [
      'Iran, to which China had sold tanks, ordered 29 Tor-M1 systems from Russia.',
      'supplies: RUS > IRN ordered',
    ],
    [
      'Der Iran, der Drohnen an Venezuela verkauft hatte, bestellte 29 Tor-M1 in Russland.',
      'supplies: – > – ordered',
    ],
    [
      'The sale of six submarines by Germany to Israel, which Egypt had opposed, was approved in 2011.',
      'supplies: DEU > ISR authorised 2011',
    ],
  ])('gives nobody a part in the deal around it: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('is what is told where it is selected, and stays where it is of the arms', () => {
    const text = 'Iran, which had sold drones to Venezuela, ordered 29 Tor-M1 systems from Russia.';
    expect(told(text, 'sold drones to Venezuela')).toContain('VEN');
    expect(told('The tanks, which Russia sold to Syria, were delivered in 2011.')).toContain('RUS > SYR');
  });
});
