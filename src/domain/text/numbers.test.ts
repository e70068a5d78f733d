import { expect, it } from 'vitest';
import { formatNumber } from './numbers';

it('separates thousands', () => {
  expect(formatNumber(29_915)).toBe('29,915');
});
