/** Dates in the languages of sources: "14 de septiembre de 2005", "le 1er mars 2016", "im März 2016", "13 мая 2007 года". */
import type { Form } from './date-forms';
import { dayText, type Groups, monthText } from './date-parts';
import { MONTHS_ABROAD } from './months-abroad';

const MONTH = `(?:${[...MONTHS_ABROAD.keys()].join('|')})`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:\.|er|º|°)?`;
const YEAR = String.raw`(?:1[89]|20)\d\d(?![\p{L}\p{N}]|[.,]\d)(?: года| году| г\.)?`;
const OF = '(?: del?| di)?';

const yearOf = ({ year = '' }: Groups) => year.slice(0, 4);
const monthOf = ({ month = '' }: Groups) => MONTHS_ABROAD.get(month) ?? 0;

/** What can be read besides the forms of English. */
export const FORMS_ABROAD: readonly Form[] = [
  {
    pattern: new RegExp(`(?<day>${DAY})${OF} (?<month>${MONTH})${OF} (?<year>${YEAR})`, 'yu'),
    read: (groups) => dayText(yearOf(groups), monthOf(groups), groups['day'] ?? ''),
  },
  {
    pattern: new RegExp(`(?<month>${MONTH})${OF} (?<year>${YEAR})`, 'yu'),
    read: (groups) => monthText(yearOf(groups), monthOf(groups)),
  },
];
