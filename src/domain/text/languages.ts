/** The languages that the page can speak, as `Intl` and the attribute `lang` name them. */

/** Their ids. `en-XA` is English with every text marked and a third longer: the customary name of a language for tests. */
export const LANGUAGES = ['en', 'en-XA'] as const;

/** The id of a language. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a page whose link names none. */
export const FIRST_LANGUAGE: Language = 'en';
