import type { Lens } from '../../../domain/lenses/lenses';
import type { Sorting } from '../../../domain/views/table-columns';
import type { Presentation } from '../../../permalink/view';
import { counted, formatNumber } from '../grammar/grammar';
import { table } from '../views/table';

interface StepOfStory {
  readonly title: string;
  readonly step: number;
}

/** What a link holds, apart from its filter. */
export interface HeldByLink {
  readonly dataset: { readonly title: string; readonly version: string };
  /** The plain sentence of what is visible. */
  readonly sentence: string;
  /** The step of a story that is told. */
  readonly story: StepOfStory | null;
  readonly presentation: Presentation;
  readonly lens: Lens;
  readonly sorting: Sorting | null;
  /** What is selected, by its name. */
  readonly selected: string | null;
  readonly claim: boolean;
  /** The title of the source that is open. */
  readonly reading: string | null;
  readonly moved: number;
  readonly camera: boolean;
  readonly joins: number;
  /** Names of files of one's own. */
  readonly files: readonly string[];
  /** The name of the file that the link carries whole; null where it carries none. */
  readonly carried: string | null;
}

function filesHeld({ files, carried }: HeldByLink): string[] {
  if (carried !== null) return [`All of your file ${carried}, for whoever has the link to read.`];
  return files.length > 0 ? [`The names of your files, and not the files: ${files.join(', ')}.`] : [];
}

/** Handing a link on. */
export const share = {
  title: 'Share this view',
  close: 'Close',
  holdsTitle: 'What the link holds',
  holds: (of: HeldByLink): string[] => [
    ...(of.story ? [`Step ${of.story.step} of the story “${of.story.title}”.`] : []),
    `${of.sentence}.`,
    `The dataset “${of.dataset.title}”, version ${of.dataset.version}.`,
    of.presentation === 'table'
      ? `The table, ${table.sorted(of.sorting)}.`
      : `The graph, through the lens “${of.lens}”.`,
    ...(of.selected === null
      ? []
      : [`Selected: ${of.selected}${of.claim ? ', with one claim pointed out' : ''}.`]),
    ...(of.reading === null ? [] : [`Open beside it: the text of “${of.reading}”.`]),
    ...(of.camera ? ['The part of the picture that you look at.'] : []),
    ...(of.moved > 0 ? [`Where you moved ${counted(of.moved, 'node')}.`] : []),
    ...(of.joins > 0 ? [`${counted(of.joins, 'name')} in your files that you joined by hand.`] : []),
    ...filesHeld(of),
  ],
  length: (letters: number, most: number) => `${formatNumber(letters)} of ${formatNumber(most)} letters`,
  lengthName: 'Length of the link',
  tooLong: (most: number, carries: boolean) =>
    `Some mail programs and networks cut links of more than ${formatNumber(most)} letters. ${carries ? 'Do not carry your file in the link' : 'Choose fewer values in the filters'}, or send a file: “JSON” under “Export” opens here again.`,
  carry: (file: string) => `Carry the dataset ${file} in the link, for whoever has the link to read`,
  titleOfStory: ({ title }: StepOfStory, sentence: string) => `${title}: ${sentence}`,
  titleField: 'Title to send with it',
  embedField: 'The embed shows',
  embed: { pinned: 'this version of the data, or that it is another', following: 'the newest data, always' },
  forms: { link: 'Plain link', markdown: 'Markdown', html: 'HTML', embed: 'Embed' },
  copied: (form: string) => `${form} copied`,
  /** The share sheet of the system. */
  system: 'Share with another app',
  systemFailed: 'The system did not share it. Copy the link instead.',
  qr: 'QR code of the link',
  qrTooLong: 'The link is too long for a QR code.',
};
