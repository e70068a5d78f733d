import type { Trial } from '../../data/register/deals/trial';
import type { FixedFault } from '../../data/register/mapping/missing-fields';
import type { UnequalTwin } from '../../data/register/rows/report-note';
import type { TableField } from '../../data/register/rows/table-mapping';
import { formatEdtf } from './dates';
import { FIELDS } from './fields';
import { formatNumber, forNumber, listed, quoted } from './grammar';
import { guessInWords } from './guesses';
import { HEADER_OF_DEAL, reasonInWords, twinInWords } from './notes';
import { formatQuantity } from './quantities';

/** The fields that no row can do without, as they are asked for. */
const MISSING: Readonly<Partial<Record<TableField, string>>> = {
  from: 'the exporter',
  to: 'the importer',
  system: 'the weapon system',
  ordered: 'the year',
  currency: 'the currency',
};

/** What it is to have no such thing in the table at all. */
const NOTHING: Readonly<Partial<Record<TableField, string>>> = {
  system: 'No system: weapons not named',
  ordered: 'No year: dates not given',
  currency: 'Said beside the amounts, or in the header',
};

const DESCRIBED: Readonly<Record<Exclude<FixedFault['code'], 'empty'>, string>> = {
  'no-single-year': 'does not name one year',
  'no-year': 'is not a year',
  'no-status': 'is not a status known here',
  'no-number': 'is not a number of items',
  'no-currency': 'is not a currency known here',
  'same-party': 'is the exporter as well: a party cannot be on both sides',
};

/** Why a value that was given for all rows will not do, without a full stop. */
const faultOfFixed = (field: TableField, { code, value }: FixedFault) =>
  code === 'empty'
    ? `Say which ${FIELDS[field].toLowerCase()} holds for every row`
    : `${quoted(value)} ${DESCRIBED[code]}`;

function howMany({ used, of }: Trial): string {
  const first = of === 1 ? 'The first row' : `the first ${formatNumber(of)} rows`;
  if (of === 1) return `${first} ${used === 1 ? 'can' : 'cannot'} be read.`;
  if (used === of) return `All of ${first} can be read.`;
  return `${used === 0 ? 'None' : formatNumber(used)} of ${first} can be read.`;
}

/** "3 rows leave a doubt. Line 4, column Status: ..." */
const doubtInWords = (doubtful: number, doubt: NonNullable<Trial['doubt']>) =>
  `${forNumber(doubtful, 'One row leaves', `${formatNumber(doubtful)} rows leave`)} a doubt. ${faultInWords(doubt)}`;

/** "Line 2 says: Northland to Eastland: Lance-M, 2005, quantity 12." */
function exampleInWords({ line, facts, order, quantity }: NonNullable<Trial['example']>): string {
  const { from, to, designation } = facts;
  const what = designation || 'weapons not named';
  return `Line ${line} says: ${from} to ${to}: ${what}, ${formatEdtf(order)}, quantity ${formatQuantity(quantity)}.`;
}

const faultInWords = ({ line, column, reason }: NonNullable<Trial['fault']>) =>
  `Line ${line}, column ${column ?? 'whole row'}: ${reasonInWords(reason)}`;

const title = 'What do the columns mean?';

/** The dialog that asks what the columns of a table mean. */
export const mapping = {
  title,
  about: <Thing>(file: Thing, isRemembered: boolean): readonly (string | Thing)[] => [
    file,
    ' is a table of its own kind. Say which column means what, and its rows become relationships. What the table leaves out, you can give. ',
    isRemembered
      ? 'What you say is remembered on this device for the next file with the same columns.'
      : 'What you say is not remembered for the next file: the storage of the browser is full or blocked.',
  ],
  fields: FIELDS,
  needed: ' (needed)',
  chooseColumn: 'Choose a column',
  notInTable: 'Not in this table',
  nothing: (field: TableField) => NOTHING[field] ?? '',
  fixed: 'Fixed value: the same in every row',
  fixedOf: (field: TableField) => `${FIELDS[field]}: the same in every row`,
  chooseStatus: 'Choose a status',
  faultOfFixed,
  faultInText: (field: TableField, fault: FixedFault) => `${faultOfFixed(field, fault)}.`,
  given: 'Not in the table: the evidence will say that you gave it.',
  guess: guessInWords,
  take: (column: string) => `Use ${quoted(column)}`,
  choose: (fields: readonly TableField[]) =>
    `Choose the column of ${listed(
      fields.flatMap((field) => MISSING[field] ?? []),
      'and',
    )}, or say that the table leaves it out.`,
  /** How many of the first rows can be read, what the first of them says, why one cannot be read, and what is doubtful. */
  trial: (trial: Trial) =>
    [
      ...(trial.isHeaderDeal ? [HEADER_OF_DEAL] : []),
      howMany(trial),
      ...(trial.example ? [exampleInWords(trial.example)] : []),
      ...(trial.fault ? [faultInWords(trial.fault)] : []),
      ...(trial.doubt ? [doubtInWords(trial.doubtful, trial.doubt)] : []),
    ].join(' '),
  /** That one of two columns that have one header is read, and the other has other cells in the first rows. */
  twin: (twin: UnequalTwin) => twinInWords(twin, 'the first '),
  skip: 'Skip this file',
  read: 'Read the table',
  preview: {
    title: 'The first rows',
    givenByYou: 'given by you',
    keptWithRow: 'kept with the row',
    meaning: (fields: readonly TableField[]) => fields.map((field) => FIELDS[field]).join(', '),
  },
};
