import { formatNumber } from '../../domain/text/numbers';
import { counted } from './grammar';

/** A link that was copied. */
export interface CopiedLink {
  readonly link: string;
  /** The name of a person's own file that was opened as the dataset. */
  readonly dataset: string | null;
  /** How many files are joined to it. */
  readonly files: number;
  /** The letters of the longest link that is no trouble. */
  readonly most: number;
}

/** What the link cannot carry; empty where it carries everything. */
function whatIsMissing({ dataset, files }: CopiedLink): string {
  const own = dataset === null ? '' : `. It opens for whoever has the file ${dataset} open`;
  if (files === 0) return own;
  const [names, them] = files === 1 ? ['your file', 'it'] : [`your ${counted(files, 'file')}`, 'them'];
  return `${own}. It names ${names} by name and SHA-256, and cannot carry ${them}: whoever opens it is told what is missing`;
}

function whatIsLong({ link, most }: CopiedLink): string {
  if (link.length <= most) return '';
  return `. It has ${formatNumber(link.length)} letters, and many sites and mail programs refuse links of more than ${formatNumber(most)}: choose fewer values in the filters`;
}

/** What is only said of a link that is more than most, or is not copied. */
export const copying = {
  byHand: 'The browser did not copy it. Copy the link from here:',
  close: 'Close',
  /** What is to be told to whoever sends the link. */
  news: (copied: CopiedLink) => `Link copied${whatIsMissing(copied)}${whatIsLong(copied)}.`,
};
