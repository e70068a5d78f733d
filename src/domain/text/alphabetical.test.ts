import { expect, it } from 'vitest';
import { alphabetical } from './alphabetical';

it('sorts from A to Z, letters with accents beside those without, numbers by their value', () => {
  const names = ['Tor-M10', 'Zambia', 'Éire', 'Tor-M9', 'eritrea', 'Angola'];
  expect(names.sort(alphabetical)).toEqual(['Angola', 'Éire', 'eritrea', 'Tor-M9', 'Tor-M10', 'Zambia']);
});
