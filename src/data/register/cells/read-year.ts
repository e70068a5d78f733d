/** A year by itself. */

/** Programs for tables write years as they write other numbers: "2001.0". With thousands parted it is a number: "2,001". */
const YEAR = /^([12]\d{3})(?:[.,]0+)?$/;

/** A year of four digits, from 1000 to 2999; null for any other text. */
export function readYear(text: string): number | null {
  const [, year = ''] = YEAR.exec(text) ?? [];
  return year === '' ? null : Number(year);
}
