import { expect, it } from 'vitest';
import { inSight } from './in-sight';

it('says which centres are out of sight, and where', () => {
  expect(inSight.centresBeyond(['Peru'], ['down'])).toBe('The centre Peru is below.');
  expect(inSight.centresBeyond(['Peru', 'Tor-M1'], ['up', 'left'])).toBe(
    'The centres Peru and Tor-M1 are above and to the left.',
  );
  expect(inSight.centresInSight(1)).toBe('The centre is in sight.');
});

it('says where an answer goes on', () => {
  expect(inSight.answerGoesOn(['up', 'down'], false)).toBe('Part of the answer is above and below.');
  expect(inSight.answerGoesOn(['right'], true)).toBe('The answer is to the right.');
});
