/** The days that a part of a year, of a month or of a decade means, as far as people agree; and dates that stand to another. */
import { type EdtfDate, interpretEdtf } from '../../../../domain/dates/edtf';
import { daysInMonth, twoDigits } from '../../../../domain/dates/edtf-read';
import { MONTH_NAMES } from '../../../../domain/dates/month-names';

/** The named parts of a date as it is written. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The number of a month by its name, in full or cut; 0 for none. */
export const monthOf = (name = '') =>
  MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

/** A month as EDTF writes it. */
export const monthText = (year: string, month: number) => `${year}-${twoDigits(month)}`;
/** A day as EDTF writes it, whatever stands behind its number. */
export const dayText = (year: string, month: number, day: string | number) =>
  `${monthText(year, month)}-${twoDigits(Number.parseInt(String(day), 10))}`;

/** The months in which a part of a year lies, from 1, as far as people agree. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  ...{ early: [1, 4], mid: [5, 8], middle: [5, 8], late: [9, 12] },
  ...{
    beginning: [1, 2],
    start: [1, 2],
    end: [11, 12],
    spring: [3, 5],
    summer: [6, 8],
    autumn: [9, 11],
    fall: [9, 11],
  },
};

/** The days in which a part of a month lies; 31 stands for the last. */
const PARTS_OF_MONTH: Readonly<Record<string, readonly [number, number]>> = {
  ...{ early: [1, 10], mid: [11, 20], middle: [11, 20], late: [21, 31] },
  ...{ beginning: [1, 5], start: [1, 5], end: [26, 31] },
};

/** The years in which a part of a decade lies, from 0. */
export const PARTS_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  ...{
    early: [0, 3],
    mid: [4, 6],
    middle: [4, 6],
    late: [7, 9],
    beginning: [0, 2],
    start: [0, 2],
    end: [8, 9],
  },
};

/** A part of a year: "early 2007". */
export function partOfYear(part: string, year: string): string | null {
  const [first, last] = PARTS_OF_YEAR[part.toLowerCase()] ?? [];
  return first && last ? `${monthText(year, first)}~/${monthText(year, last)}~` : null;
}

/** A part of a month: "mid-July 2019". */
export function partOfMonth(part: string, year: string, month: number): string | null {
  const [first, last] = PARTS_OF_MONTH[part.toLowerCase()] ?? [];
  if (!first || !last) return null;
  const end = Math.min(last, daysInMonth(Number(year), month));
  return `${dayText(year, month, first)}~/${dayText(year, month, end)}~`;
}

/** Any time up to the end of a part of a year or month; of its last days it is the whole. */
export function until(part: string | null): string | null {
  const [, end = ''] = part?.split('/') ?? [];
  return end === '' ? null : `../${end}`;
}

/** The parts of a year by their number. */
export const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The months of a part of a year, of which each has so many: a quarter has three. */
export function monthsOf(year: string, part: number, length: number): string {
  return `${monthText(year, (part - 1) * length + 1)}/${monthText(year, part * length)}`;
}

/** The year of a document, and its month where it is known; null where it tells neither. */
function timeOf(
  document: EdtfDate | undefined,
): { readonly year: number; readonly month: number | null } | null {
  const { earliest, latest } = document ? interpretEdtf(document) : { earliest: null, latest: null };
  if (!earliest || !latest || earliest.slice(0, 4) !== latest.slice(0, 4)) return null;
  const isOneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return { year: Number(earliest.slice(0, 4)), month: isOneMonth ? Number(earliest.slice(5, 7)) : null };
}

/** "Last year" and the like are of the document's date, and what follows from it stays uncertain. */
export function relative({ which = '', of = '' }: Groups, document: EdtfDate | undefined): string | null {
  const time = timeOf(document);
  if (!time) return null;
  const back = which.toLowerCase() === 'this' ? 0 : which.toLowerCase() === 'next' ? -1 : 1;
  if (of.toLowerCase() === 'year') return `${time.year - back}?`;
  if (time.month === null) return null;
  const months = time.year * 12 + time.month - 1 - back;
  return `${monthText(String(Math.floor(months / 12)), (months % 12) + 1)}?`;
}

/** A month without its year is the last one of that name before the document. */
export function monthAlone({ month, part }: Groups, document: EdtfDate | undefined): string | null {
  const time = timeOf(document);
  if (time?.month === null || !time) return null;
  const number = monthOf(month);
  const year = String(number > time.month ? time.year - 1 : time.year);
  return part === undefined
    ? `${monthText(year, number)}?`
    : (partOfMonth(part, year, number)?.replaceAll('~', '%') ?? null);
}
