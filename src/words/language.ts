/** The language in which the page speaks: chosen once, by the link, before anything is shown. */
import { FIRST_LANGUAGE, type Language } from '../domain/text/languages';
import type { English } from './en/all';

/**
 * The words of a language: whole rooms, of the same texts and functions as the English ones. A room that it does not
 * have yet is spoken in English.
 */
type Words = Readonly<Partial<English>>;

/** How the words of every other language are fetched. Those of English come with the parts that speak them. */
const LOAD: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly words: Words }>>> = {
  'en-XA': () => import('./en-XA/all'),
};

let spoken: { readonly language: Language; readonly words: Words | null } = {
  language: FIRST_LANGUAGE,
  words: null,
};

/** The language in which the page speaks. */
export const spokenLanguage = (): Language => spoken.language;

/** Speaks a language from now on. @throws where its words do not arrive; then the page speaks as before. */
export async function speak(language: Language): Promise<void> {
  const words = language === 'en' ? null : (await LOAD[language]()).words;
  spoken = { language, words };
}

/**
 * The words of a room in the language of the page. They are asked for where they are shown, and never kept.
 * @param english those that come with the part
 */
export function room<Room extends keyof English>(name: Room, english: English[Room]): () => English[Room] {
  return () => spoken.words?.[name] ?? english;
}
