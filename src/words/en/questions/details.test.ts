import { expect, it } from 'vitest';
import { details } from './details';

it('says beside the number of a list why a sum may count fewer', () => {
  expect(details.listed(308, 0, 0)).toBe('(308)');
  expect(details.listed(308, 8, 12)).toBe('(308, 8 listed twice, 12 hidden by the filter)');
  expect(details.listed(3, 0, 3)).toBe('(3, all hidden by the filter)');
  expect(details.trade.licences(1)).toMatch(/^1 of these is a licence to produce/);
});
