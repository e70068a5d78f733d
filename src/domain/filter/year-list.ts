import type { YearSpan } from '../model/relationship';
import { formatYears } from './years';

/** Years in a few words, neighbours joined: "2005, 2007-2009". */
export function formatYearList(years: readonly number[]): string {
  const spans: YearSpan[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && year === last.last + 1) spans[spans.length - 1] = { first: last.first, last: year };
    else spans.push({ first: year, last: year });
  }
  return spans.map(formatYears).join(', ');
}
