import type { HeldColumn, ToldTotals } from '../../../data/register/formats/held-totals';
import type { RowAccount } from '../../../data/register/part/part-data';
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
      const isHeld = columns.some(({ agree, differ, bare }) => agree + differ + bare > 0);
      const held = isHeld && withLines > 0 ? ':' : '';
      const lacking = rows === withLines ? 'all with lines' : `${formatNumber(withLines)} with lines`;
      return `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, ${lacking}${held}`;
    },
    column: ({ column, agree, differ, bare }: HeldColumn) => {
      if (differ + bare === 0) return `${quoted(column)}: all ${formatNumber(agree)} agree`;
      return `${quoted(column)}: ${[
        `${formatNumber(agree)} agree`,
        ...(differ > 0 ? [`${formatNumber(differ)} ${differ === 1 ? 'does' : 'do'} not`] : []),
        ...(bare > 0 ? [`${formatNumber(bare)} ${bare === 1 ? 'has' : 'have'} no row with a figure`] : []),
      ].join(', ')} (the notes say which)`;
    },
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
    generated: 'generated',
    rows: 'rows read',
    account: 'of these rows',
    relationships: 'relationships',
    totals: 'rows that add up others',
    notUsed: 'not used',
    nothingRead: 'Nothing was read from this column.',
    unknownName: 'unknown name',
    joinedByHand: 'joined by hand',
    joined: (name: string, to: string) => `${name}: taken for ${to}`,
  },
};
