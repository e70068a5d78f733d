/** The ways in which people write dates. */
import type { EdtfDate } from '../../../../domain/dates/edtf';
import {
  dayText,
  type Groups,
  monthAlone,
  monthOf,
  monthsOf,
  monthText,
  ORDINALS,
  PARTS_OF_DECADE,
  partOfMonth,
  partOfYear,
  relative,
  until,
} from './date-parts';

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?)(?!\p{L})`;
const YEAR = String.raw`(?:1[89]|20)\d\d(?![\p{L}\p{N}]|[.,]\d)`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\p{N})`;
const PART = `(?:the )?(?<part>early|mid|middle|late|beginning|start|end)(?:[- ]|[- ]of[- ])(?:the )?`;

/** What stands before the latest date on which something is to have happened. */
const BY = '(?:[Bb]y|[Nn]o later than|[Nn]ot later than) ';

/** A year before a name is a property of that: "after 2022 Russian invasion". */
const NO_NAME = String.raw`(?![ -]\p{Lu})`;

/** A way to write a date. */
export interface Form {
  readonly pattern: RegExp;
  /** The date; null where the words are none, or may be several. */
  readonly read: (groups: Groups, document: EdtfDate | undefined) => string | null;
}

const form = (source: string, read: Form['read'], flags = 'iyu'): Form => ({
  pattern: new RegExp(source, flags),
  read,
});

/** What can be read, each form with its date. The longest that fits decides. */
export const DATE_FORMS: readonly Form[] = [
  form(
    `(?<day>${DAY})(?: of)?[ -](?<month>${MONTH}),?[ -](?<year>${YEAR})`,
    ({ day = '', month, year = '' }) => dayText(year, monthOf(month), day),
  ),
  form(`(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR})`, ({ day = '', month, year = '' }) =>
    dayText(year, monthOf(month), day),
  ),
  form(
    `(?<year>(?:1[89]|20)\\d\\d)-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)(?![\\p{L}\\p{N}])`,
    ({ year, month, day }) => `${year}-${month}-${day}`,
  ),
  form(
    `(?<day>${DAY})(?<sign>[./])(?<month>1[0-2]|0?[1-9])\\k<sign>(?<year>${YEAR})`,
    ({ day = '', month = '', year = '', sign }) =>
      sign === '.' || Number.parseInt(day, 10) > 12 || Number.parseInt(day, 10) === Number(month)
        ? dayText(year, Number(month), day)
        : null,
  ),
  form(
    `(?<month>1[0-2]|0?[1-9])/(?<year>${YEAR})(?!/)`,
    ({ month = '', year = '' }) => monthText(year, Number(month)),
    'yu',
  ),
  form(`(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`, ({ month, year = '' }) =>
    monthText(year, monthOf(month)),
  ),
  form(`${PART}(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`, ({ part = '', month, year = '' }) =>
    partOfMonth(part, year, monthOf(month)),
  ),
  form(`${PART}(?<month>${MONTH})(?! ?\\d)`, monthAlone),
  form(`${PART}(?<year>${YEAR})`, ({ part = '', year = '' }) => partOfYear(part, year)),
  form(`(?:the )?(?<part>spring|summer|autumn|fall)(?: of)? (?<year>${YEAR})`, ({ part = '', year = '' }) =>
    partOfYear(part, year),
  ),
  form(`${PART}(?<decade>(?:1[89]|20)\\d)0s`, ({ part = '', decade = '' }) => {
    const [first = 0, last = 9] = PARTS_OF_DECADE[part.toLowerCase()] ?? [];
    return `${decade}${first}~/${decade}${last}~`;
  }),
  form(`(?:the )?(?<decade>(?:1[89]|20)\\d)0['’]?s(?!\\p{L})`, ({ decade = '' }) => `${decade}X`),
  form(
    `Q(?<part>[1-4])[ /-]?(?:of )?(?<year>${YEAR})`,
    ({ part, year = '' }) => monthsOf(year, Number(part), 3),
    'yu',
  ),
  form(
    `H(?<part>[12])[ /-]?(?<year>${YEAR})`,
    ({ part, year = '' }) => monthsOf(year, Number(part), 6),
    'yu',
  ),
  form(
    `(?:the )?(?<part>first|second|third|fourth|last) quarter(?: of| in)? (?<year>${YEAR})`,
    ({ part = '', year = '' }) => monthsOf(year, ORDINALS.indexOf(part.toLowerCase()) + 1 || 4, 3),
  ),
  form(`(?:the )?(?<part>first|second) half(?: of| in)? (?<year>${YEAR})`, ({ part = '', year = '' }) =>
    monthsOf(year, ORDINALS.indexOf(part.toLowerCase()) + 1, 6),
  ),
  form(`(?<year>(?:1[89]|20)\\d\\d) ?[-–—] ?(?<end>${YEAR})`, ({ year, end }) => `${year}/${end}`),
  form(
    `(?<year>(?:1[89]|20)\\d\\d)[/–](?<end>\\d\\d)(?![\\p{L}\\p{N}/-])`,
    ({ year = '', end = '' }) => `${year}/${year.slice(0, 2)}${end}`,
  ),
  form(
    `(?:from|between) (?<year>(?:1[89]|20)\\d\\d) (?:to|and|until|till|through) (?<end>${YEAR})`,
    ({ year, end }) => `${year}/${end}`,
  ),
  form(
    `(?:from |between )?(?<month>${MONTH})(?: ?[-–—] ?| to | and | until )(?<last>${MONTH}) (?<year>${YEAR})`,
    ({ month, last, year = '' }) => `${monthText(year, monthOf(month))}/${monthText(year, monthOf(last))}`,
  ),
  form(
    `(?:from |between )?(?<day>${DAY})(?: ?[-–—] ?| to | and )(?<last>${DAY}) (?<month>${MONTH}),? (?<year>${YEAR})`,
    ({ day = '', last = '', month, year = '' }) =>
      `${dayText(year, monthOf(month), day)}/${dayText(year, monthOf(month), last)}`,
  ),
  form(`(?<year>${YEAR})`, ({ year = '' }) => year),
  form('(?<which>last|this|next) (?<of>year|month)(?!\\p{L})', relative),
  form(`(?:about|around|circa|ca\\.?|c\\.) (?<year>${YEAR})`, ({ year }) => `${year}~`),
  form(
    `(?:about|around|circa|ca\\.?) (?<month>${MONTH}) (?<year>${YEAR})`,
    ({ month, year = '' }) => `${monthText(year, monthOf(month))}~`,
  ),
  form(`(?:[Ss]ince|[Aa]s of) (?<year>${YEAR})${NO_NAME}`, ({ year }) => `${year}/..`, 'yu'),
  form(
    `(?:since|as of) (?<month>${MONTH}) (?<year>${YEAR})`,
    ({ month, year = '' }) => `${monthText(year, monthOf(month))}/..`,
  ),
  form(`(?:[Uu]ntil|[Tt]ill|[Uu]p to) (?<year>${YEAR})${NO_NAME}`, ({ year }) => `../${year}`, 'yu'),
  form(
    `(?:until|till|up to) (?<month>${MONTH}) (?<year>${YEAR})`,
    ({ month, year = '' }) => `../${monthText(year, monthOf(month))}`,
  ),
  form(`${BY}(?:the )?end of (?<year>${YEAR})`, ({ year }) => `../${year}`),
  form(
    `(?:By (?<first>${YEAR})|${BY}(?<year>${YEAR})${NO_NAME})`,
    ({ first, year = first }) => `../${year}`,
    'yu',
  ),
  form(
    `${BY}(?:(?:the )?end of )?(?<month>${MONTH}),? (?<year>${YEAR})`,
    ({ month, year = '' }) => `../${monthText(year, monthOf(month))}`,
  ),
  form(
    `${BY}(?<day>${DAY})(?: of)? (?<month>${MONTH}),? (?<year>${YEAR})`,
    ({ day = '', month, year = '' }) => `../${dayText(year, monthOf(month), day)}`,
  ),
  form(
    `${BY}(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR})`,
    ({ day = '', month, year = '' }) => `../${dayText(year, monthOf(month), day)}`,
  ),
  form(`${BY}${PART}(?<year>${YEAR})`, ({ part = '', year = '' }) => until(partOfYear(part, year))),
  form(`${BY}${PART}(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`, ({ part = '', month, year = '' }) =>
    until(partOfMonth(part, year, monthOf(month))),
  ),
  form(`[Bb]efore (?<year>${YEAR})${NO_NAME}`, ({ year }) => `../${Number(year) - 1}`, 'yu'),
  form(`[Aa]fter (?<year>${YEAR})${NO_NAME}`, ({ year }) => `${Number(year) + 1}/..`, 'yu'),
  form(`(?<=(?:in|In|by|By|since|Since|until|Until) )(?<month>${MONTH})(?! ?\\d)`, monthAlone),
];
