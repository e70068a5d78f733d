import { expect, it } from 'vitest';
import { claimSays } from './claims';

const claim = (unit: string, min: number, max = min) =>
  ({
    says: [{ field: 'quantity', quantity: { min, max, unit, estimate: false } }],
    citation: null,
  }) as const;

it.each([
  ['items', 1, 1, 'says: 1 item'],
  ['missiles', 1, 1, 'says: 1 missile'],
  ['items', 2, 2, 'says: 2 items'],
  ['systems', 10, 12, 'says: 10-12 systems'],
] as const)('says of %s, from %i to %i: %s', (unit, min, max, words) => {
  expect(claimSays(claim(unit, min, max))).toBe(words);
});
