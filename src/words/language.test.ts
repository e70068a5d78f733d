import { afterEach, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/text/languages';
import { english } from './en/all';
import { speak, spokenLanguage } from './language';
import { tableWords } from './views/table';

afterEach(() => speak('en'));

it('speaks English until another language is asked for', async () => {
  expect(spokenLanguage()).toBe('en');
  expect(tableWords()).toBe(english.table);
  await speak('en-XA');
  expect(spokenLanguage()).toBe('en-XA');
  expect(tableWords().find).toMatch(/^⟦Find in these rows .*⟧$/);
});

it.each(LANGUAGES)('has the same rooms in %s', async (language) => {
  await speak(language);
  expect(Object.keys(tableWords())).toEqual(Object.keys(english.table));
});
