import { expect, it } from 'vitest';
import { MONTH_NAMES } from '../dates/month-names';
import { monthIn, numberIn } from './in-language';
import { LANGUAGES } from './languages';

it.each(LANGUAGES)('separates thousands: %s', (language) => {
  expect(numberIn(language, 29_915)).toBe('29,915');
});

it.each(LANGUAGES)('names the months as those who write dates do: %s', (language) => {
  expect(MONTH_NAMES.map((_, at) => monthIn(language, at + 1))).toEqual([...MONTH_NAMES]);
});
