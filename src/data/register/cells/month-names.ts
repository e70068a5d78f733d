/** The names of months in many languages, in full and as spreadsheets shorten them, as the browser has them. */
import { LANGUAGES_OF_TABLES } from './languages-of-tables';

const MONTHS = 12;

/** By itself a month has other endings than after a day: "май", "13 мая". */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const plain = (name: string) => name.toLowerCase().replace(/\.$/, '');

/** The names of one form in a language, each with its month. */
function namesIn(language: string, form: Intl.DateTimeFormatOptions): (readonly [string, number])[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
  return Array.from({ length: MONTHS }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1));
    return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1] as const;
  });
}

let months: ReadonlyMap<string, number> | null = null;

/** The first language that has a name keeps it: "listopad" is November in Polish and Czech, and October in Croatian. */
function allMonths(): ReadonlyMap<string, number> {
  const names = LANGUAGES_OF_TABLES.flatMap((language) => FORMS.flatMap((form) => namesIn(language, form)));
  return new Map(names.filter(([name]) => /^\p{L}{3,}$/u.test(name)).reverse());
}

/** The month, from 1, that has a name in some language; null for any other word. Made at the first question. */
export function monthNamed(name: string): number | null {
  months ??= allMonths();
  return months.get(plain(name)) ?? null;
}
