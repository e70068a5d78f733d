import type { YearSpan } from '../../../domain/model/relationship';
import { counted, formatNumber, forNumber, quoted } from '../grammar/grammar';

/** The rows that are printed, of how many, the words that they hold, and the order in which they stand. */
interface Rows {
  readonly shown: number;
  readonly of: number;
  readonly sought: string;
  /** "sorted by Years, descending"; null where they stand as the dataset has them. */
  readonly order: string | null;
}

/** What is printed. */
export const paper = {
  /** After what is counted. */
  byYear: (what: string, { first, last }: YearSpan) => `${what}, ${first}-${last}`,
  notes: 'Notes',
  /** "First 500 of 29,540 rows, sorted by Years, descending", "25 rows that contain “Tor”". */
  rows({ shown, of, sought, order }: Rows): string {
    const rows =
      shown < of
        ? `First ${formatNumber(shown)} of ${formatNumber(of)} ${forNumber(of, 'row', 'rows')}`
        : counted(of, 'row');
    return `${rows}${sought && ` that contain ${quoted(sought)}`}${order === null ? '' : `, ${order}`}`;
  },
  version: (dataset: string, version: string) => `${dataset}, version ${version}`,
  printed: (date: string, credits: readonly string[]) => `Printed on ${date}. Credit: ${credits.join('; ')}.`,
  paraphrase: (text: string) => `In our words: ${text}`,
  sameRow: 'The same row of the register.',
  through: (whom: string) => `through ${whom}`,
  status: (label: string, meaning: string, date: string) => `Status: ${label} (${meaning}). ${date}`,
  /** The heading over relationships of one sort, and how many they are, in brackets. */
  section: (title: string, listed: string) => `${title} ${listed}`,
  hidden: (sentence: string) => `${sentence} (hidden by the filter)`,
  more: (relationships: number) => `and ${formatNumber(relationships)} more`,
};
