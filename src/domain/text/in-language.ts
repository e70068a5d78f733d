/** Numbers and months as a language writes them. */
import { LANGUAGE, type Language } from './languages';

/** Making these takes long: each is made when a language first needs it. */
const numbers = new Map<Language, Intl.NumberFormat>();
const months = new Map<Language, Intl.DateTimeFormat>();

/** A number with thousands separated: 1,800. */
export function numberIn(language: Language, value: number): string {
  const format =
    numbers.get(language) ?? new Intl.NumberFormat(LANGUAGE[language].habits, { maximumFractionDigits: 2 });
  numbers.set(language, format);
  return format.format(value);
}

/** The name of a month from 1 to 12: January. */
export function monthIn(language: Language, month: number): string {
  const format =
    months.get(language) ??
    new Intl.DateTimeFormat(LANGUAGE[language].habits, { month: 'long', timeZone: 'UTC' });
  months.set(language, format);
  return format.format(Date.UTC(2000, month - 1));
}
