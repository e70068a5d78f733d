/** The languages that the page can speak, as `Intl` and the attribute `lang` name them. */
import { keysOf } from './keys-of';

interface LanguageFacts {
  /** The locale by whose habits it writes numbers and months. */
  readonly habits: string;
}

/** Every language. `en-XA` is English with every text marked and a third longer: the customary name of a language for tests. */
export const LANGUAGE = {
  en: { habits: 'en-GB' },
  'en-XA': { habits: 'en-GB' },
} as const satisfies Record<string, LanguageFacts>;

/** The id of a language. */
export type Language = keyof typeof LANGUAGE;

/** Their ids. */
export const LANGUAGES = keysOf(LANGUAGE);

/** The language of a page whose link names none. */
export const FIRST_LANGUAGE: Language = 'en';
