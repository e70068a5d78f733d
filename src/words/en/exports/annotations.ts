import type { EdtfDate } from '../../../domain/dates/edtf';
import type { Citation, Stance } from '../../../domain/model/claim';
import { formatEdtf } from '../deals/dates';
import { listed } from '../grammar/grammar';

const BEARING: Readonly<Record<Stance, string>> = {
  supports: 'Speaks of',
  contradicts: 'Denies',
  context: 'Gives context to',
};

/** Which claims a file of annotations has, and which it leaves out. */
interface Annotated {
  readonly datasets: readonly { readonly title: string; readonly version: string }[];
  readonly annotated: number;
  readonly of: number;
  readonly leftOut: Readonly<Record<Exclude<Citation['type'], 'quotation'>, number>>;
}

/** Annotations that are written for other programs. */
export const annotations = {
  format: 'Web Annotations (JSON-LD)',
  /** How a passage bears on a relationship, and who says so when. */
  bearing: (stance: Stance, topic: string, speaker: string, date: EdtfDate) =>
    `${BEARING[stance]} “${topic}”. Said by ${speaker}, ${formatEdtf(date)}.`,
  collection: ({ datasets, annotated, of, leftOut }: Annotated) =>
    [
      `${annotated} of ${of} claims of ${listed(
        datasets.map(({ title, version }) => `“${title}”, version ${version}`),
        'and',
      )}: those that quote words.`,
      `Left out: ${leftOut.paraphrase} that paraphrase, ${leftOut['register-row']} that cite a row of a register.`,
    ].join(' '),
};
