import { dateIn } from '../../../data/register/cells/full-dates';
import type { FixedFault } from '../../../data/register/mapping/missing-fields';
import type { WhyTaken } from '../../../data/register/mapping/taken-by-app';
import type { FirstLine } from '../../../data/register/rows/first-line';
import type { UnequalTwin } from '../../../data/register/rows/notes-on-columns';
import type { DateOrder, FlowAnswer, TableField } from '../../../data/register/rows/table-mapping';
import { whyTakenAsOrdered } from '../../../domain/evidence/taken-status';
import type { Dataset } from '../../../domain/model/dataset';
import type { Relationship } from '../../../domain/model/relationship';
import { formatEdtf } from '../deals/dates';
import { meanings } from '../deals/meanings';
import { model } from '../deals/model';
import { formatMoney, formatQuantity } from '../deals/quantities';
import { datedSentence } from '../deals/relationships';
import { reports } from '../deals/reports';
import { formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { FIELDS } from './fields';
import { groupInWords } from './group-names';
import { guessInWords } from './guesses';
import { twinInWords } from './notes';
import { WHY_TAKEN } from './taken-for';
import { trialInWords } from './trial';

/** The fields that no row can do without, as they are asked for. */
const MISSING: Readonly<Partial<Record<TableField, string>>> = {
  from: 'the exporter',
  to: 'the importer',
  system: 'the weapon system',
  ordered: 'the year',
  status: 'the status of the deals',
  value: 'the value agreed or licensed',
  valueDelivered: 'the value delivered',
  currency: 'the currency',
};

/** The same in a table in which the direction of each row says who supplies whom. */
const MISSING_BY_REPORTER: typeof MISSING = { from: 'who reports', to: 'the partner' };

/** What it is to have no such thing in the table at all. */
const NOTHING: Readonly<Partial<Record<TableField, string>>> = {
  system: 'No system: weapons not named',
  ordered: 'No year: dates not given',
  status: 'No status: taken as ordered',
  value: 'No column tells it',
  valueDelivered: 'No column tells it',
  currency: 'Beside amounts or in the header',
};

const DESCRIBED: Readonly<Record<Exclude<FixedFault['code'], 'empty'>, string>> = {
  'no-single-year': 'does not name one year',
  'no-year': 'is not a year',
  'no-status': 'is not a status known here',
  'no-number': 'is not a number of items',
  'no-currency': 'is not a currency known here',
  'no-flow': 'is neither an export nor an import',
  'same-party': 'is the exporter as well: a party cannot be on both sides',
};

/** Why a value that was given for all rows will not do, without a full stop. */
const faultOfFixed = (field: TableField, { code, value }: FixedFault) =>
  code === 'empty'
    ? `Say which ${FIELDS[field].toLowerCase()} holds for every row`
    : `${quoted(value)} ${DESCRIBED[code]}`;

const STATUS_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(model.statuses).map(([status, { label }]) => [status, label]),
);

/** What one value of the direction means for every row. */
const FLOW_LABELS: Readonly<Record<string, string>> = {
  export: 'Each row is an export of who reports',
  import: 'Each row is an import of who reports',
};

/** What the two ends are called in a table that tells who reports, and which way the goods went. */
const BY_REPORTER: Readonly<Partial<Record<TableField, string>>> = { from: 'Reporter', to: 'Partner' };

/** What it means that a field is not told. */
const WITHOUT: Readonly<Partial<Record<TableField, string>>> = {
  status:
    'Nothing in the table says how far its deals have come. Say what holds for all of them, or that they are taken as ordered.',
  flow: 'For tables in which one side reports what it exports and imports. The direction then says who supplies whom.',
};

const FLOW_ANSWERS: Readonly<Record<FlowAnswer, string>> = {
  export: 'export: the reporter supplies',
  import: 'import: the partner supplies',
  neither: 'neither: set apart',
};

const ORDERS: Readonly<Record<DateOrder, string>> = {
  'day first': 'The first is the day',
  'month first': 'The first is the month',
};

/** The date that it would then be. */
function dateInWords(example: string, order: DateOrder): string {
  const date = dateIn(example, order);
  return date === null ? 'no such day' : formatEdtf(date);
}

/** The sentence of a relationship, with its licences and what it tells in money: "… (2006): 2 licences, EUR 4.2 million licensed". */
function sentenceWithMoney(dataset: Dataset, relationship: Relationship): string {
  const { quantity } = relationship;
  const why = whyTakenAsOrdered(relationship);
  const licences = quantity?.unit === 'licences' ? [formatQuantity(quantity)] : [];
  const amounts = relationship.claims
    .slice(0, 1)
    .flatMap(({ says }) => says.flatMap((said) => (said.field === 'value' ? formatMoney(said.value) : [])));
  const more = [...licences, ...amounts];
  const told = `${datedSentence(dataset, relationship)}${more.length > 0 ? `: ${more.join(', ')}` : ''}`;
  return [
    told,
    ...(why ? [meanings.takenAsOrdered[why]] : []),
    ...(relationship.reported ? [reports.by(dataset, relationship)] : []),
  ].join('; ');
}

const title = 'What do the columns mean?';

/** The dialog that asks what the columns of a table mean. */
export const mapping = {
  title,
  /** `isRemembered` is null where no other table can be known by its header. */
  about: <Thing>(file: Thing, isRemembered: boolean | null): readonly (string | Thing)[] => [
    file,
    ' is a table of its own kind. Say which column means what, and its rows become relationships. What the table leaves out, you can give. ',
    isRemembered === null
      ? ''
      : isRemembered
        ? 'What you say is remembered on this device for the next file with the same columns.'
        : 'What you say is not remembered for the next file: the storage of the browser is full or blocked.',
  ],
  fields: FIELDS,
  sections: {
    deal: 'Who, what and when',
    course: 'What became of it, how many and how much',
    evidence: 'Who says so',
  },
  needed: ' (needed)',
  chooseColumn: 'Choose a column',
  notInTable: 'Not in this table',
  nothing: (field: TableField) => NOTHING[field] ?? '',
  fixed: 'Fixed value: the same in every row',
  fixedOf: (field: TableField) => `${FIELDS[field]}: the same in every row`,
  fixedValue: (field: TableField, value: string) =>
    (field === 'status' ? STATUS_LABELS[value] : field === 'flow' ? FLOW_LABELS[value] : null) ?? value,
  /** What a field is called, where the direction of each row says who supplies whom. */
  labelOf: (field: TableField, isByReporter: boolean) =>
    (isByReporter ? BY_REPORTER[field] : null) ?? FIELDS[field],
  flow: {
    ask: 'What each direction stands for',
    tooMany: 'This column holds too many different words to tell directions. Choose another.',
    choose: 'Choose what it stands for',
    answers: FLOW_ANSWERS,
    open: (words: readonly string[]) =>
      `Say whether ${listed(words.map(quoted), 'and')} ${forNumber(words.length, 'is an export or an import', 'are exports or imports')}.`,
  },
  another: (field: TableField, number: number) => `${FIELDS[field]}, column ${formatNumber(number)}`,
  noOther: 'No other column',
  without: WITHOUT,
  sameColumn: 'This column is the exporter as well: a party cannot be on both sides.',
  faultOfFixed,
  faultInText: (field: TableField, fault: FixedFault) => `${faultOfFixed(field, fault)}.`,
  given: 'Not in the table: the evidence will say that you gave it.',
  taken: (why: WhyTaken) =>
    `Taken by the app: ${WHY_TAKEN[why]}. The evidence will say so; choose another where it is wrong.`,
  takenAsOrdered: 'Taken as ordered: the table does not say. Report and evidence will say so.',
  orderedInstead: (column: string) =>
    `Taken as ordered, whatever ${quoted(column)} says. Report and evidence will say that it was not read.`,
  givenInstead: (column: string) =>
    `Given by you, whatever ${quoted(column)} says. Report and evidence will say that it was not read.`,
  ofOrders: 'The columns speak of orders: each row is one.',
  /** What is said in its place where a column may say the status of each row. */
  mayTell: (column: string) =>
    `${quoted(column)} may say how far its deals have come. Choose it, or say what holds for all of them.`,
  withDeliveries: 'Each row is an order, delivered in its years of delivery.',
  guess: guessInWords,
  take: (column: string) => `Use ${quoted(column)}`,
  choose: (fields: readonly TableField[], isByReporter: boolean) =>
    `Choose the column of ${listed(
      fields.flatMap((field) => (isByReporter ? MISSING_BY_REPORTER[field] : null) ?? MISSING[field] ?? []),
      'and',
    )}, or say that the table leaves it out.`,
  trial: trialInWords,
  /** That one of two columns that have one header is read, and the other has other cells in the first rows. */
  twin: (twin: UnequalTwin) => twinInWords(twin, 'the first '),
  firstLine: {
    ask: 'The first line is:',
    labels: { names: 'names of columns', data: 'data' } satisfies Record<FirstLine, string>,
    about: (line: FirstLine, cells: readonly string[]) =>
      line === 'names' ? cells.join(', ') : 'A row like those below it; the columns are called by letters',
    read: 'Read it so',
  },
  dateOrder: {
    ask: (example: string) =>
      `Which number of ${quoted(example)} is the day? No date of the first rows says.`,
    of: (order: DateOrder | undefined, example: string) =>
      order ? `${ORDERS[order]}: ${dateInWords(example, order)}` : 'Not known: only the years are used',
  },
  sentences: {
    title: (count: number) =>
      count === 1
        ? 'One relationship as it would be read'
        : `${formatNumber(count)} relationships as they would be read`,
    of: sentenceWithMoney,
    line: (line: number) => `(line ${line})`,
    wrongWay: 'Is it the other way round?',
    groups: groupInWords,
    moreGroups: (more: number) => `And ${formatNumber(more)} more such names: the report tells them.`,
    exchange: (isByReporter: boolean) =>
      isByReporter ? 'Exchange reporter and partner' : 'Exchange exporter and importer',
  },
  saved: {
    save: 'Save these answers as a file',
    open: 'Take the answers from a file',
    file: 'File of answers',
    opened: (missing: readonly string[]) =>
      missing.length === 0
        ? 'The answers were taken from the file.'
        : `The answers were taken from the file, but for those of columns that this table has not: ${listed(missing.map(quoted), 'and')}.`,
    noAnswers: (file: string) => `${quoted(file)} holds no answers about the columns of a table.`,
  },
  skip: 'Skip this file',
  read: 'Read the table',
  readAsLastTime: 'Read as last time',
  asLastTime:
    'Filled in as this device remembers it of tables with these columns. What was given for every row, such as a year, may be another here.',
  /** The answers that the link was made with which waits for this table. */
  linked: (names: readonly string[]) =>
    `The link that you followed was made with the answers ${listed(names.map(quoted), 'and')}. To see the same, take the answers from that file.`,
  preview: {
    title: 'The first rows',
    givenByYou: 'given by you',
    takenByApp: 'taken by the app',
    keptWithRow: 'kept with the row',
    meaning: (labels: readonly string[]) => labels.join(', '),
  },
};
