import type { ReportNote } from '../../data/register/rows/report-note';
import { encodings } from './encodings';
import { formatNumber } from './grammar';
import { unusedInWords } from './guesses';
import { reasonInWords } from './notes';

const WHAT: Readonly<Record<ReportNote['what'], string>> = {
  repaired: 'repaired',
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
    deals: 'Deals added',
    repaired: 'Repaired',
    skipped: 'Skipped',
    doubtful: 'Doubtful',
    unknownNames: 'Unknown names',
    encoding: 'Encoding',
    sheet: 'Sheet',
    generated: 'Generated',
    sha256: 'SHA-256',
  },
  download: 'Download the report',
  close: 'Close',
  moreInDownload: (more: number) => `and ${formatNumber(more)} more in the download`,
  notes: {
    none: 'Every row was read as it stands.',
    title: 'Notes on rows',
    columns: { line: 'Line', column: 'Column', what: 'What', reason: 'Reason' },
    wholeRow: 'whole row',
    what: WHAT,
    reason: reasonInWords,
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
    sheet: 'sheet',
    generated: 'generated',
    rows: 'rows read',
    relationships: 'relationships',
    notUsed: 'not used',
    nothingRead: 'Nothing was read from this column.',
    unknownName: 'unknown name',
    joinedByHand: 'joined by hand',
    joined: (name: string, to: string) => `${name}: taken for ${to}`,
  },
};
