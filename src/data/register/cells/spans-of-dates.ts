/** Dates that are a stretch of time: "Q3 2012", "second half of 2012", "until 2/24/2023". */
import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import { twoDigits } from '../../../domain/dates/edtf-read';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ '1': 1, '2': 2, '3': 3, '4': 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, i: 1, ii: 2, iii: 3, iv: 4 },
};

const NUMBER = '([1-4]|[1-4](?:st|nd|rd|th)|first|second|third|fourth|i{1,3}|iv)';

/** How stretches of a year are written, and how many months one has. */
const FORMS: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: /^q([1-4])[ /-]*(?:of )?([12]\d{3})$/i, months: 3 },
  { pattern: /^([12]\d{3})[ /-]*q([1-4])$/i, months: 3 },
  {
    pattern: new RegExp(`^${NUMBER}\\.? (?:quarter|quartal|trimestre|kwartał),? (?:of )?([12]\\d{3})$`, 'i'),
    months: 3,
  },
  { pattern: /^h([12])[ /-]*(?:of )?([12]\d{3})$/i, months: 6 },
  { pattern: /^([12]\d{3})[ /-]*h([12])$/i, months: 6 },
  {
    pattern: new RegExp(`^${NUMBER}\\.? (?:half|halbjahr|semestre),? (?:of )?([12]\\d{3})$`, 'i'),
    months: 6,
  },
];

/** The months of a quarter or a half of a year; null for any other text. */
export function partOfYear(cell: string): EdtfDate | null {
  const text = cell.trim();
  for (const { pattern, months } of FORMS) {
    const [, one = '', other = ''] = pattern.exec(text) ?? [];
    if (one === '') continue;
    const [year, number] = /^\d{4}$/.test(one) ? [one, other] : [other, one];
    const last = (NUMBER_WORDS[number.toLowerCase()] ?? 0) * months;
    const date = `${year}-${twoDigits(last - months + 1)}/${year}-${twoDigits(last)}`;
    return isEdtf(date) ? date : null;
  }
  return null;
}

const UNTIL = /^(?:until|till|up to|by|not later than|bis|jusqu['’]au|hasta|до) (?=\S)/i;
const SINCE = /^(?:since|from|as of|seit|ab|depuis|desde|с) (?=\S)/i;

/** A date without the word before it that makes a stretch of it. */
export function withoutBound(cell: string): string {
  return cell.trim().replace(UNTIL, '').replace(SINCE, '');
}

/** A stretch that ends or begins with a day, which is given; null for a text without such a word. */
export function boundedBy(cell: string, day: EdtfDate): EdtfDate | null {
  const text = cell.trim();
  const date = UNTIL.test(text) ? `../${day}` : SINCE.test(text) ? `${day}/..` : null;
  return date !== null && isEdtf(date) ? date : null;
}

/** No span that is written in one cell is longer: what is may be a slip of the pen. */
const MAX_YEARS = 20;

/** Two years: "1998/99", "1998–99", "1998-1999". What "2005-06" is, ISO 8601 says: a month. */
const YEARS = /^([12]\d{3})\s?(?:[/–—-]\s?([12]\d{3})|[/–—]\s?(\d{2})|-(1[3-9]|[2-9]\d))$/;

/** The years from one to another, of which the second may have two digits; null for any other text. "2008/03" is no span, but a month. */
export function spanOfYears(cell: string): EdtfDate | null {
  const [, from = '', whole, ...digits] = YEARS.exec(cell.trim()) ?? [];
  if (from === '') return null;
  const first = Number(from);
  const short = Number(digits.find((each) => each !== undefined));
  const century = first - (first % 100);
  // A year that begins a century is the one after: "1999/00".
  const last = whole
    ? Number(whole)
    : century + short + (short < first % 100 && first % 100 === 99 ? 100 : 0);
  const date = `${first}/${last}`;
  return last - first <= MAX_YEARS && isEdtf(date) ? date : null;
}
