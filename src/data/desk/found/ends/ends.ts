/** How each language besides English tells who gives and who takes. */
import type { LanguageRow } from '../abroad/language-row';
import type { EndsRow } from './ends-row';
import { FRENCH_ENDS } from './french-ends';
import { GERMAN_ENDS } from './german-ends';
import { RUSSIAN_ENDS } from './russian-ends';
import { SPANISH_ENDS } from './spanish-ends';

/** The row of each language. */
export const ENDS: Readonly<Record<LanguageRow['id'], EndsRow>> = {
  es: SPANISH_ENDS,
  fr: FRENCH_ENDS,
  de: GERMAN_ENDS,
  ru: RUSSIAN_ENDS,
};
