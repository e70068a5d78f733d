import { describe, expect, it } from 'vitest';
import { MONTH_NAMES } from '../dates/month-names';
import { monthIn, numberIn } from './in-language';
import { LANGUAGES, type Language } from './languages';

/** What a language makes of a number and of the months: a row for each, which does not compile where it is missing. */
const HABITS: Readonly<Record<Language, { readonly number: string; readonly months: readonly string[] }>> = {
  en: { number: '29,915.5', months: MONTH_NAMES },
  'en-XA': { number: '29,915.5', months: MONTH_NAMES },
};

describe.each(LANGUAGES)('in the language %s', (language) => {
  it('numbers are separated as it does', () => {
    expect(numberIn(language, 29_915.5)).toBe(HABITS[language].number);
  });

  it('months are named as those who write dates in it do', () => {
    expect(MONTH_NAMES.map((_, at) => monthIn(language, at + 1))).toEqual([...HABITS[language].months]);
  });
});
