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

it.each(LANGUAGES)('has words in %s, in rooms and of texts that English has too', async (language) => {
  await speak(language);
  expect(spokenLanguage()).toBe(language);
  expect(Object.keys(tableWords())).toEqual(Object.keys(english.table));
});

it('has no folder without a row, and no room of another name', async () => {
  const folders = import.meta.glob<{ readonly words: object }>(['./*/all.ts', '!./en/all.ts']);
  expect(Object.keys(folders).map((path) => path.split('/')[1])).toEqual(
    LANGUAGES.filter((language) => language !== 'en'),
  );
  for (const load of Object.values(folders)) {
    const rooms = Object.keys((await load()).words);
    expect(rooms.filter((room) => !(room in english))).toEqual([]);
  }
});
