import type { HeldColumn, ToldTotals } from '../../../data/register/formats/held-totals';
import type { RowAccount, TakenName } from '../../../data/register/part/part-data';
import type { ReportNote } from '../../../data/register/rows/report-note';
import { type BecameOf, becameOf } from '../../../data/register/rows/set-apart';
import { formatNumber, quoted } from '../grammar/grammar';
import { encodings } from './encodings';
import { unusedInWords } from './guesses';
import { reasonInWords } from './notes';

const WHAT: Readonly<Record<BecameOf, string>> = {
  repaired: 'repaired',
  'set-apart': 'set apart',
  skipped: 'skipped',
  doubtful: 'doubtful',
};

const have = (count: number) => `${formatNumber(count)} ${count === 1 ? 'has' : 'have'}`;
const theirs = (count: number) => (count === 1 ? 'its rows' : 'their rows');

/** Whether some total says anything in a column, or its lines do: of none there is nothing to say. */
const isHeld = ({ agree, differ, bare, blank, unheld }: HeldColumn) =>
  agree + differ + bare + blank + unheld > 0;

/** How the totals of a column agree with their lines, and which of them nothing could be held against. */
function heldInWords(of: HeldColumn): string {
  const { agree, differ, bare, blank, silent, unheld } = of;
  if (!isHeld(of)) return 'no figures to hold against each other';
  if (differ + bare + blank + silent + unheld === 0) return `all ${formatNumber(agree)} agree`;
  const inNotes = [
    ...(differ > 0 ? [`${formatNumber(differ)} ${differ === 1 ? 'does' : 'do'} not`] : []),
    ...(bare > 0 ? [`${have(bare)} no row with a figure`] : []),
  ];
  const held = [...(agree + differ > 0 ? [`${formatNumber(agree)} agree`] : []), ...inNotes].join(', ');
  return [
    ...(held === '' ? [] : [`${held}${inNotes.length > 0 ? ' (the notes say which)' : ''}`]),
    ...(blank > 0 ? [`${have(blank)} no figure, where ${theirs(blank)} have some`] : []),
    ...(silent > 0 ? [`${have(silent)} no figure, and ${theirs(silent)} have none`] : []),
    ...(unheld > 0
      ? [`${formatNumber(unheld)} could not be held against ${theirs(unheld)}: some cell is no plain number`]
      : []),
  ].join('; ');
}

/** The report about a file, on the page and as a table that is taken away. */
export const report = {
  title: 'Import report',
  encodings: encodings.labels,
  facts: {
    takenFor: 'Recognised as',
    rows: 'Rows read',
    account: 'Of these rows',
    deals: 'Deals added',
    repaired: 'Repaired',
    skipped: 'Skipped',
    doubtful: 'Doubtful',
    unknownNames: 'Unknown names',
    encoding: 'Encoding',
    sheet: 'Sheet or table',
    byHand: 'Read by hand',
    generated: 'Generated',
    sha256: 'SHA-256',
  },
  /** What became of the rows of a table: together they are all of them. */
  account: ({ opened, apart, refused }: RowAccount) =>
    `${formatNumber(opened)} opened, ${formatNumber(apart)} set apart, ${formatNumber(refused)} not read`,
  download: 'Download the report',
  close: 'Close',
  moreInDownload: (more: number) => `and ${formatNumber(more)} more in the download`,
  notes: {
    none: 'Every row was read as it stands.',
    title: 'Notes on rows',
    columns: { line: 'Line', column: 'Column', what: 'What', reason: 'Reason' },
    wholeRow: 'whole row',
    what: (note: Pick<ReportNote, 'what' | 'reason'>) => WHAT[becameOf(note)],
    reason: reasonInWords,
  },
  totals: {
    title: (rows: number) => `Rows that add up others (${formatNumber(rows)})`,
    about:
      'They are set apart, and no sum counts them. Each is held against the sum of its lines: the rows with the same cells in the other columns.',
    of: ({ rows, withLines, columns }: ToldTotals) => {
      const held = columns.some(isHeld) && withLines > 0 ? ':' : '';
      const lacking = rows === withLines ? 'all with lines' : `${formatNumber(withLines)} with lines`;
      return `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, ${lacking}${held}`;
    },
    column: (of: HeldColumn) => `${quoted(of.column)}: ${heldInWords(of)}`,
  },
  /** Designations that are shown under other names. */
  taken: {
    title: (names: number) => `Systems shown under another name (${formatNumber(names)})`,
    about:
      'These designations are known here as names of the systems beside them, or of their basic type. Each row keeps its own words in its evidence. Where one is another type, keep the table’s own word: your links say so, and this device remembers it.',
    /** "is shown as Mi-8T: 3 rows, the first in line 4" */
    as: ({ to, rows, line, isKept }: TakenName) =>
      `${isKept ? `stands for itself, and is not shown as ${to.name}` : `is shown as ${to.name}`}: ${rows === 1 ? `1 row, in line ${formatNumber(line)}` : `${formatNumber(rows)} rows, the first in line ${formatNumber(line)}`}`,
    keep: 'Keep the table’s own word',
    keepAll: (names: number) => `Keep the table’s own words for all ${formatNumber(names)}`,
    undo: ({ to }: TakenName) => `Show it as ${to.name}`,
  },
  unused: {
    title: (columns: number) => `Columns that were not used (${formatNumber(columns)})`,
    about: 'Nothing was read from them. Their cells stand in the evidence of each row.',
    why: unusedInWords,
  },
  /** What stands before each fact of the table that is taken away. */
  table: {
    file: 'file',
    sha256: 'SHA-256',
    takenFor: 'taken for',
    encoding: 'encoding',
    sheet: 'sheet or table',
    byHand: 'read by hand',
    generated: 'generated',
    rows: 'rows read',
    account: 'of these rows',
    relationships: 'relationships',
    totals: 'rows that add up others',
    notUsed: 'not used',
    nothingRead: 'Nothing was read from this column.',
    unknownName: 'unknown name',
    takenName: 'shown under another name',
    taken: (name: string, to: string, rows: number) =>
      `${name}: ${to}, ${rows === 1 ? '1 row' : `${formatNumber(rows)} rows`}`,
    joinedByHand: 'joined by hand',
    joined: (name: string, to: string) => `${name}: taken for ${to}`,
  },
};
