/**
 * Tables that a party keeps of its own trade, as statistics offices and registers of the United Nations do: one column says who
 * reports, one the other side. Which of them supplies is said by a third, or by what the column of the other side is called.
 */
import { flowIn } from '../cells/flow-words';
import { reporterIn } from '../cells/reporter-words';
import { isNotSpecified } from '../names/parties';
import { namesParty, verdictOf, votesFor } from './column-votes';
import { nameSays, PARTNERS, plainName, REPORTERS } from './field-words';
import type { Guess, Guesses } from './guesses';
import { isHeadingColumn } from './heading-column';

/** One column, as far as it is looked at for guesses. */
export interface LookedAt {
  readonly at: number;
  readonly name: string;
  readonly cells: readonly string[];
  readonly namesParties: boolean;
}

const PLAIN_REPORTERS = REPORTERS.map(plainName);
const PLAIN_PARTNERS = PARTNERS.map(plainName);

const isFlow = (cell: string) => flowIn(cell) !== null;

/** Partners may be told without their names. */
const holdsPartners = ({ cells }: LookedAt) =>
  verdictOf(votesFor(cells, (cell) => namesParty(cell) || isNotSpecified(cell))) === 'for';

function sureOf({ at, name, cells }: LookedAt, code: 'name-and-cells' | 'reports' = 'name-and-cells'): Guess {
  return { column: at, name, isSure: true, reason: { code, like: cells[0] ?? null } };
}

/** The first of the names in their order that a column has whose cells are such. */
function named(
  names: readonly string[],
  columns: readonly LookedAt[],
  isSuch: (column: LookedAt) => boolean,
): LookedAt | undefined {
  const found = columns.filter((column) => names.includes(plainName(column.name)) && isSuch(column));
  return found.toSorted((a, b) => names.indexOf(plainName(a.name)) - names.indexOf(plainName(b.name)))[0];
}

/** A column of directions by its name, and best one whose cells say export or import; what others say is asked about. */
function flowColumn(columns: readonly LookedAt[]): LookedAt | undefined {
  const isPlain = ({ cells }: LookedAt) => verdictOf(votesFor(cells, isFlow)) === 'for';
  const plain = columns
    .filter((column) => nameSays(column.name, 'flow') !== 'nothing' && isPlain(column))
    // Words before letters that stand for them.
    .toSorted((a, b) => (b.cells[0]?.length ?? 0) - (a.cells[0]?.length ?? 0))[0];
  return plain ?? columns.find(({ name }) => nameSays(name, 'flow') === 'all');
}

/** What its words stand for that are not known is asked. */
function sureOfFlow(column: LookedAt): Guess {
  const votes = votesFor(column.cells, isFlow);
  if (verdictOf(votes) === 'for') return sureOf(column);
  const { cells, fitting, unlike } = votes;
  const reason = { code: 'name-and-most-cells', cells, fitting, unlike } as const;
  return { column: column.at, name: column.name, isSure: true, reason };
}

/** What the end is that the column of the other side is named after: "Importer State" is filled in by exporters. */
const OTHER_END = { from: 'to', to: 'from' } as const;

/** Columns of parties that are no side: where goods were made, and what they went through. */
const NO_SIDES: readonly string[] = [
  'state of origin',
  'country of origin',
  'origin',
  'intermediate location',
];

/** Whether some other column may be the side that the one who reports is not. */
const namesOthers = (columns: readonly LookedAt[], known: readonly LookedAt[]) =>
  columns.some(
    (column) => column.namesParties && !known.includes(column) && !NO_SIDES.includes(plainName(column.name)),
  );

/** Who reports, where the column of the other side says which side that is. */
function guessBesideOther(columns: readonly LookedAt[]): Guesses {
  const isEnd = ({ name }: LookedAt, field: 'from' | 'to') => ['all', 'part'].includes(nameSays(name, field));
  for (const field of ['from', 'to'] as const) {
    const others = columns.filter((column) => column.namesParties && isEnd(column, OTHER_END[field]));
    const own = columns.filter((column) => column.namesParties && isEnd(column, field));
    const [other] = others;
    if (others.length !== 1 || own.length > 0 || !other) continue;
    const reporter = named(
      reportersBeside(other),
      columns,
      (column) => column.namesParties && column !== other,
    );
    if (reporter && !namesOthers(columns, [reporter, other]))
      return { [field]: sureOf(reporter, 'reports'), [OTHER_END[field]]: sureOf(other) };
  }
  return {};
}

/** What the column of who reports may be called, beside one of the other side: "State" beside "Importer State". */
const reportersBeside = (other: LookedAt) =>
  /\bstate\b/.test(plainName(other.name)) ? [...PLAIN_REPORTERS, 'state'] : PLAIN_REPORTERS;

/** The goods by their headings, where no column has words for them. */
function guessHeadings(columns: readonly LookedAt[]): Guesses {
  const inWords = columns.some(({ name }) => nameSays(name, 'category') === 'all');
  const headings = columns.find(
    ({ name, cells }) => isHeadingColumn(name) && cells.every((cell) => /^\d{2,6}$/.test(cell)),
  );
  return inWords || !headings ? {} : { category: sureOf(headings) };
}

/** What is guessed of a table of this kind; nothing of any other. */
export function guessReporter(columns: readonly LookedAt[]): Guesses {
  const partner = named(PLAIN_PARTNERS, columns, holdsPartners);
  const reporter =
    partner &&
    named(reportersBeside(partner), columns, (column) => column.namesParties && column !== partner);
  if (!reporter) return guessBesideOther(columns);
  const flow = flowColumn(columns);
  if (!flow) return {};
  const goods = guessHeadings(columns);
  return { from: sureOf(reporter), to: sureOf(partner), flow: sureOfFlow(flow), ...goods };
}

/** What a column is called that says of a row whether it is the report of an export or of an import. */
const REPORTS: readonly string[] = [
  'type',
  'type of report',
  'report type',
  'report',
  'flow',
  'type of transfer',
];

/** Which side reports, by what the row is a report of: "Export" is the exporter's, where both sides are named. */
function reportOf(columns: readonly LookedAt[], ends: readonly (number | null)[]): Guess | null {
  const isReport = ({ at, cells }: LookedAt) =>
    !ends.includes(at) && cells.every((cell) => reporterIn(cell) !== null) && cells.some(isFlow);
  const report = named(REPORTS, columns, isReport);
  return report ? sureOf(report) : null;
}

/** Who reports each row, in a table that names both sides as well: each side may tell of one flow. */
export function guessReportedBy(columns: readonly LookedAt[], { from, to, flow }: Guesses): Guess | null {
  // The direction of each row says it.
  if (flow) return null;
  const ends = [from, to].map((guess) => (guess?.isSure ? guess.column : null));
  if (ends.includes(null)) return null;
  const reporter = named(
    PLAIN_REPORTERS,
    columns,
    ({ at, namesParties }) => namesParties && !ends.includes(at),
  );
  return reporter ? sureOf(reporter) : reportOf(columns, ends);
}

/** Whether who reports was told by what the column of the other side is called. */
export const isReportedBy = (guess: Guess | undefined): boolean => guess?.reason.code === 'reports';
