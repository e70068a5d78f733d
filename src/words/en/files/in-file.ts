import type {
  ByHand,
  Delimiter,
  TableInFile,
  UsualDelimiter,
  WayToPart,
} from '../../../data/register/rows/by-hand';
import type { EncodingDoubt } from '../../../data/register/rows/encodings';
import type { FirstLine } from '../../../data/register/rows/first-line';
import { formatNumber, listed, quoted } from '../grammar/grammar';
import { encodings } from './encodings';

const DELIMITERS: Readonly<Record<UsualDelimiter, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar ( | )',
};

const PARTED: Readonly<Record<UsualDelimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const isUsual = (delimiter: Delimiter): delimiter is UsualDelimiter => Object.hasOwn(DELIMITERS, delimiter);

/** A sign that a person said: in quotation marks a space is seen. */
const sign = (delimiter: Delimiter) => (delimiter === ' ' ? 'spaces' : quoted(delimiter));

/** "cells parted by commas", "cells parted by “^”". */
const parted = (delimiter: Delimiter) =>
  `cells parted by ${isUsual(delimiter) ? PARTED[delimiter] : sign(delimiter)}`;

const headingsIn = (line: number, is: FirstLine, other: number = line) =>
  is === 'names'
    ? other === line
      ? `headings in line ${formatNumber(line)}`
      : `headings in lines ${formatNumber(Math.min(line, other))} and ${formatNumber(Math.max(line, other))}`
    : `no headings, first row in line ${formatNumber(line)}`;

/** How a table stands in its file, and how it is read. */
export const inFile = {
  /** What is folded away: "How the file is read: cells parted by commas, headings in line 3". */
  summary: ({ delimiter, line, otherLine }: TableInFile, is: FirstLine, doubt: EncodingDoubt | null) =>
    `How the file is read: ${[
      ...(doubt ? [`letters as ${encodings.labels[doubt.encoding]}`] : []),
      ...(delimiter ? [parted(delimiter)] : []),
      headingsIn(line, is, otherLine),
    ].join(', ')}`,
  delimiter: (delimiter: Delimiter) => (isUsual(delimiter) ? DELIMITERS[delimiter] : sign(delimiter)),
  askDelimiter: 'Cells are parted by:',
  /** What a delimiter makes of the line of the headings. */
  makes: ({ cells, columns }: WayToPart) => {
    if (columns < 2) return '1 column: it does not part the line';
    const more = columns - cells.length;
    const names = listed([...cells.map(quoted), ...(more > 0 ? [`${formatNumber(more)} more`] : [])], 'and');
    return `${formatNumber(columns)} columns: ${names}`;
  },
  readParted: 'Read it parted so',
  /** A sign that is not listed. */
  otherSign: 'Another sign, such as / or ^:',
  noSign: 'One sign is needed that is no letter, digit or quotation mark.',
  readPartedBy: 'Read it parted by this sign',
  askLine: 'The headings are in:',
  line: (line: number) => `Line ${formatNumber(line)}`,
  /** Of the other of two lines of headings. */
  readWith: (line: number) => `, read with line ${formatNumber(line)}`,
  emptyLine: '(empty)',
  noHeadings: 'No headings: this line is the first row',
  readFrom: 'Read it from this line',
  /** What a person said of it, for the report. */
  said: ({ delimiter, line }: ByHand) =>
    [
      ...(delimiter ? [parted(delimiter)] : []),
      ...(line ? [`table from line ${formatNumber(line)} on`] : []),
    ].join(', '),
};
