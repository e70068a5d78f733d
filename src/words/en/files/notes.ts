import type { TakenByMistakeFor, WhyUnread } from '../../../data/register/rows/notes-on-cells';
import type { ColumnDifference, SignBy, UnequalTwin } from '../../../data/register/rows/notes-on-columns';
import type { NoteReason } from '../../../data/register/rows/report-note';
import { type ByCode, byCode } from '../../grammar/by-code';
import { DATE_REASONS } from '../deals/date-notes';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { doubtInWords } from './encodings';
import { FIELDS } from './fields';
import { groupInWords } from './group-names';
import { SHEET_REASONS } from './sheet-notes';

/** What is to be done where the first row of a table is probably no header. */
export const HEADER_OF_DEAL =
  'The first row looks like a deal, not a header, and is not read as one. Say that the first line is data.';

/** "Line 4", "Lines 4 to 6". */
function linesOf({ line, until }: { readonly line: number; readonly until: number }): string {
  return line === until ? `Line ${line}` : `Lines ${line} to ${until}`;
}

/** "line 4", "lines 4, 9 and 12", "lines 4, 9, … and 31 more". */
function linesInWords(lines: readonly number[], more: number): string {
  const named = lines.map(formatNumber);
  if (more > 0) return `lines ${named.join(', ')} and ${formatNumber(more)} more`;
  return `${forNumber(named.length, 'line', 'lines')} ${listed(named, 'and')}`;
}

const cellQuoted = (cell: string) => (cell === '' ? 'nothing' : quoted(cell));

/** "other cells in 2 of 3 rows; the first is line 3, with “20” in the place of “12”". */
function differenceInWords({ rows, differing, first }: ColumnDifference, among = ''): string {
  const share = `${formatNumber(differing)} of ${among}${counted(rows, 'row')}`;
  return `other cells in ${share}; the first is line ${first.line}, with ${cellQuoted(first.other)} in the place of ${cellQuoted(first.used)}`;
}

/** @param among what the rows are, where they are not all: "the first " */
export function twinInWords({ column, other, field, difference }: UnequalTwin, among = ''): string {
  const words = differenceInWords(difference, among);
  return `${quoted(column)} is taken for “${FIELDS[field]}”, but ${quoted(other)} has the same header and ${words}.`;
}

/** "“1,200” could be 1,200 or 1.2". */
const eitherInWords = (text: string, whole: number, decimal: number) =>
  `${quoted(text)} could be ${formatNumber(whole)} or ${decimal}`;

/** Why a text is not read as a number; `what` says of which kind. */
function unreadInWords(why: WhyUnread, what: string): string {
  const words: ByCode<WhyUnread, string> = {
    either: ({ text, whole, decimal }) => eitherInWords(text, whole, decimal),
    'too-large': ({ text, most }) =>
      `${quoted(text)} is more than ${formatNumber(most)}, which no table of arms has of anything`,
    changed: ({ text, probably }) =>
      `${quoted(text)} is probably what a spreadsheet made of another number, such as ${probably}`,
    negative: ({ text }) => `${quoted(text)} is below zero`,
    'no-number': ({ text }) => `${quoted(text)} is not ${what}`,
  };
  return byCode(words, why);
}

/** How many cells of a column were read so: "3 cells of this column, from here on, were read as empty". */
const cellsRead = (cells: number, how: string) =>
  cells === 1
    ? `This cell was read ${how}`
    : `${formatNumber(cells)} cells of this column, from here on, were read ${how}`;

const ONLY_YEARS = 'only the years of this column are used';

/** What a spreadsheet took a name for. */
const BECAME: Readonly<Record<TakenByMistakeFor, string>> = {
  date: 'a date',
  time: 'a time of day',
  number: 'a number',
  fault: 'a fault',
};

/** What words for nothing stand for. */
const MEANING = { nothing: 'nothing', 'not-shown': 'a value that a spreadsheet could not show' } as const;

const MAY_BE_WRONG = 'Sums of this column may be a thousand times too large or too small';

/** Why a number that could be either is read as it is. */
const READ_BY: Readonly<Record<SignBy, string>> = {
  count: 'since it counts items',
  others: 'like the other columns of numbers',
  semicolons: `since the cells are parted by semicolons, which leaves commas for decimals. ${MAY_BE_WRONG}`,
  custom: `which is a guess: nothing in the file says which. ${MAY_BE_WRONG}`,
};

const REASONS: ByCode<NoteReason, string> = {
  // Of the file, or of its header.
  encoding: doubtInWords,
  'lost-signs': ({ signs, lines, more }) =>
    `${counted(signs, 'sign was', 'signs were')} already lost in this file (\ufffd), in ${linesInWords(lines, more)}`,
  'no-column': 'The file lacks this column',
  'no-flag-column': 'The file lacks this column: nothing is taken for uncertain that it would mark so',
  'unknown-column': 'The register has no such column',
  'header-of-deal': HEADER_OF_DEAL,
  'nested-column': 'This column holds records and no single values: nothing was read from it',
  'header-groups':
    'This line names groups of columns: it was read with the headings below it, and is no row.',
  'second-header':
    'This line says what the numbers below it are: it was read as part of the header, and is no row',
  'unit-above': ({ text, columns }) =>
    `${quoted(text)} stands above the names of columns: the amounts in ${listed(columns.map(quoted), 'and')} were read so`,
  'licences-above': ({ text, columns }) =>
    `${quoted(text)} stands above the names of columns: the numbers in ${listed(columns.map(quoted), 'and')} were read as licences`,
  'unread-above': ({ text }) =>
    `${quoted(text)} stands above the names of columns. It may say in what the numbers below are counted, and this was not read: look whether amounts and numbers are right.`,
  'first-line-is-data':
    'The table has no names of columns: its first line was read as a row, and the columns are called by letters',
  'no-header': 'The file has no header: its columns were recognised by what they hold',
  'no-line-end': 'The last line has no line end: if the file was cut off, its last cell may be wrong',
  'flag-column': ({ flag }) => `Taken for the column ${quoted(flag)}`,
  'equal-twin': 'There are two columns of this name. The first is used; the other has the same cells.',
  twin: ({ difference }) =>
    `There are two columns of this name. The first is used; the other has ${differenceInWords(difference)}.`,

  // Of a sheet of a workbook.
  ...SHEET_REASONS,

  // Of a row as a whole.
  'left-out': ({ line, until, cells, width }) =>
    `${linesOf({ line, until })} left out: ${cells === 1 ? '1 cell' : `${cells} cells`} where the table has ${width} columns`,
  'put-together': (lines) => `${linesOf(lines)} put together: a broken line was repaired`,
  semicolons: (lines) => `${linesOf(lines)}: semicolons followed by a space were taken for part of a cell`,
  'short-rows': ({ rows }) =>
    rows === 1
      ? 'This row has fewer cells than the header: those that it lacks are empty'
      : `${formatNumber(rows)} rows, from here on, have fewer cells than the header: those that they lack are empty`,
  'hidden-signs': ({ line }) =>
    `Line ${line}: signs that are not seen, or turn the order of letters, were taken out`,
  'other-width': ({ cells, width }) => `The row has ${cells} cells, where the format has ${width}.`,
  'no-row': 'There is no row.',
  'no-row-of-deal': 'The deal has no row.',
  'several-rows': ({ rows }) => `A deal of the register is one row, and this has ${rows}.`,
  total: ({ name, differs = [] }) =>
    [
      `${quoted(name)}: this row adds up others. It is set apart, and not counted.`,
      ...differs.map(
        ({ column, total, sum }) =>
          `It has ${formatNumber(total)} for ${quoted(column)}, where ${sum === null ? 'none of its rows has a figure' : `its rows come to ${formatNumber(sum)}`}.`,
      ),
    ].join(' '),
  'part-of-flow': ({ text, whole }) =>
    `${quoted(text)}: line ${whole} is the whole that this row is part of. It is set apart, and not counted.`,
  'heading-above': ({ text }) =>
    `${quoted(text)} is the heading of other rows, which tell the same in parts. It is set apart, and not counted.`,
  'nil-return': ({ text }) =>
    `${quoted(text)}: a return that nothing was transferred. The row is set apart, and is no deal.`,
  'equal-rows': ({ rows, as }) =>
    rows === 1
      ? `This row is the same as line ${as} in every cell. Both are read, and both count.`
      : `${formatNumber(rows)} rows, from here on, are the same as an earlier row in every cell: this one as line ${as}. All are read, and all count.`,
  'came-back': ({ text }) =>
    `${quoted(text)}: goods that come back to the party that reports it. The row is set apart, and is no deal.`,
  'other-aid': ({ text }) => `${quoted(text)}: other aid than arms. The row is set apart, and is no deal.`,
  'flow-left-out': ({ text }) =>
    `${quoted(text)} was said to be neither an export nor an import. The row is set apart.`,
  'several-parties': ({ text, rows }) =>
    `${quoted(text)} names several parties: the row became ${formatNumber(rows)} relationships, and its numbers, which are for all of them together, are in no sum.`,

  // Of a cell, or of the name in it.
  'look-alike': ({ name, letters }) =>
    `${quoted(name)} can be taken for another name: ${letters}. The name is shown with these words.`,
  empty: ({ of }) => `There is no ${('field' in of ? FIELDS[of.field] : of.column).toLowerCase()}.`,
  'unknown-flow': ({ text }) =>
    `${quoted(text)} does not say whether it is an export or an import, so not who supplies whom.`,
  ...DATE_REASONS,
  'unknown-word': ({ text }) => `${quoted(text)} is not a word known here.`,
  'unknown-status': ({ text }) =>
    `${quoted(text)} is not a status known here: it is told as it stands, and no sum counts the deal.`,
  'status-not-said': ({ cells }) =>
    `${cells === 1 ? 'This cell is empty: its deal is' : `${formatNumber(cells)} cells of this column, from here on, are empty: their deals are`} taken as ordered.`,
  'delivery-against-status': ({ text, status }) =>
    `${quoted(text)} is not taken for a delivery: the status of the deal is ${quoted(status)}.`,
  'value-against-status': ({ text, status }) =>
    `${quoted(text)} is the value of what was delivered, and the status of the deal is ${quoted(status)}: both are kept as the row says them.`,
  'number-left-out': ({ why }) => `${unreadInWords(why, 'a number')}, and is left out.`,
  'count-kept-as-words': ({ why }) => `${unreadInWords(why, 'a whole number')}, and is kept as words.`,
  'count-in-unit': ({ text, unit }) =>
    `“${text}” is counted in “${unit}”, not in items: it is kept as words, and no sum counts it.`,
  'count-of-several': ({ text, of }) =>
    `${quoted(text)} is for ${formatNumber(of)} relationships together: it is kept as words, and no sum counts it.`,
  'money-of-several': ({ text }) =>
    `${quoted(text)} is for several relationships together: it stands in the evidence, and is the value of none.`,
  'money-without-currency': ({ text }) =>
    `Nothing says of which currency ${quoted(text)} is: it stands in the evidence alone.`,
  'money-in-unknown-multiple': ({ text, word }) =>
    `${quoted(text)} is not read as an amount: ${quoted(word)} in the name of the column may make it a thousand or a million times as much, and is not understood.`,
  'money-multiple-beside': ({ text, word }) =>
    `${quoted(text)} is not read as an amount: ${quoted(word)} in a column beside it may make it more, and nobody knows of which number it is. Write it into the name of the column, as in “Value (thousand euros)”, and open the file again.`,
  'money-about': ({ text }) => `${quoted(text)} is not exact: only its number is kept as the value.`,
  'no-money': ({ text }) =>
    `${quoted(text)} is no amount of money that can be read here: it stands in the evidence alone.`,
  rounded: ({ text, value }) =>
    `${quoted(text)} is read as ${formatNumber(value)}: a spreadsheet may have rounded it.`,
  'no-whole-number': ({ text, value }) =>
    `${quoted(text)} is ${value}, which is no number of things, and is left out.`,
  differs: ({ column, text, kept, line }) =>
    `${column} is ${quoted(text)} here and ${quoted(kept)} on line ${line}, which is kept.`,
  'both-sides': ({ text }) =>
    `${quoted(text)} is on both sides of this row: it would supply itself. It is read as it says.`,
  'group-name': ({ text, as, mayAddUp }) => groupInWords({ name: text, as, mayAddUp }),
  'name-not-shown': ({ text }) =>
    `${quoted(text)} is what a spreadsheet shows in place of a name: the weapon is not named.`,
  'changed-name': ({ text, became, probably }) =>
    probably.length > 0
      ? `${quoted(text)} was probably ${listed(probably, 'or')}: a spreadsheet turned it into ${BECAME[became]}.`
      : `${quoted(text)} is probably what a spreadsheet made of another name, which it took for ${BECAME[became]}.`,

  // Of a column.
  'unequal-twin': (twin) => twinInWords(twin),
  'both-signs': ({ first, second, line, either }) => {
    const left = either === null ? '' : `. What could be either, such as ${quoted(either)}, is left out`;
    return `This column uses both decimal points and decimal commas: ${quoted(first)} and ${quoted(second)} (line ${line})${left}.`;
  },
  commas: ({ text }) => `This column uses decimal commas: ${quoted(text)}.`,
  'sign-unclear': ({ text, whole, decimal, readAs, by }) => {
    const value = readAs === 'decimal' ? decimal : formatNumber(whole);
    return `${eitherInWords(text, whole, decimal)}, and no other number of the column says which: read as ${value}, ${READ_BY[by]}.`;
  },
  'day-and-month-first': ({ first, second, line }) =>
    `The day comes first in some dates, and the month in others: ${quoted(first)} and ${quoted(second)} (line ${line}); ${ONLY_YEARS}.`,
  'day-or-month': ({ text }) =>
    `${quoted(text)} does not say which is the day and which the month; ${ONLY_YEARS}.`,
  'words-for-nothing': ({ cells, words, meaning }) => {
    const all = listed(words.map(quoted), 'and');
    return `${cellsRead(cells, 'as empty')}: ${all} ${forNumber(words.length, 'stands', 'stand')} for ${MEANING[meaning]}.`;
  },
  'codes-among-names': ({ cells, codes }) =>
    `${cellsRead(cells, 'as codes of two letters')}, as others in the column are: ${listed(
      codes.map(({ code, name }) => `${quoted(code)} is ${name}`),
      'and',
    )}. If one stands for something else, write its name in the file.`,
  namibia: ({ cells }) =>
    `${cellsRead(cells, 'as Namibia')}: the other cells are codes of two letters, among which it is NA.`,
  'sum-of-above': ({ total }) =>
    `${formatNumber(total)} is just what the rows above add up to. It was read as a row of its own: if it is their sum, take it out of the file.`,
};

/** Why something is noted, in a sentence or two. */
export const reasonInWords = (reason: NoteReason): string => byCode(REASONS, reason);
