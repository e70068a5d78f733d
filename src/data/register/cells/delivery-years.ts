/** The years in a cell such as `2006; 2007` or `2006-2008`. */

import { remembering } from '../../../domain/memoize/remembering';
import { readYear } from './read-year';

/** A span of more years than this is no delivery but a slip of the pen. */
const MAX_SPAN_LENGTH = 100;

/** The years that could be read, each once and oldest first, and the parts of the text that could not. */
export interface DeliveryYears {
  readonly years: readonly number[];
  readonly unread: readonly string[];
}

function yearsOfPart(part: string): number[] | null {
  const [first, last = first, ...more] = part.split(/[-–]/).map((year) => readYear(year.trim()));
  if (first === undefined || first === null || last === undefined || last === null) return null;
  if (more.length > 0 || last < first || last - first > MAX_SPAN_LENGTH) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A register has under two thousand such texts. */
const MAX_REMEMBERED = 10_000;

/** Programs for tables write years as they write other numbers: "2001.0". */
const DECIMALS = /(\d{4})[.,]0+(?!\d)/g;

/** A comma before fewer digits than a year has stands in a number: "2,005", "2005,5". */
const BETWEEN = /;|,(?!\d{1,3}(?!\d))/;

function read(text: string): DeliveryYears {
  const years = new Set<number>();
  const unread: string[] = [];
  for (const part of text
    .replace(DECIMALS, '$1')
    .split(BETWEEN)
    .map((item) => item.trim())) {
    if (part === '') continue;
    const read = yearsOfPart(part);
    if (read === null) unread.push(part);
    else for (const year of read) years.add(year);
  }
  return { years: [...years].sort((a, b) => a - b), unread };
}

/** Reads a list of years and of spans of years. */
export const deliveryYears: (text: string) => DeliveryYears = remembering(MAX_REMEMBERED, read);
