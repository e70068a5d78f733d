import { counted, formatNumber } from '../grammar/grammar';

/** A link that was copied. */
export interface CopiedLink {
  readonly link: string;
  /** The name of a person's own file that was opened as the dataset. */
  readonly dataset: string | null;
  /** How many files are joined to it. */
  readonly files: number;
  /** Whether more is open where it leads to than here. */
  readonly isOfMore: boolean;
  /** The letters of the longest link that is no trouble. */
  readonly most: number;
}

/** What the link cannot carry; empty where it carries everything. */
function whatIsMissing({ dataset, files }: Pick<CopiedLink, 'dataset' | 'files'>): string {
  const own = dataset === null ? '' : `. It opens for whoever has the file ${dataset} open`;
  if (files === 0) return own;
  const [names, them] = files === 1 ? ['your file', 'it'] : [`your ${counted(files, 'file')}`, 'them'];
  return `${own}. It names ${names} by name and SHA-256, and cannot carry ${them}: whoever opens it is told what is missing`;
}

const ELSEWHERE =
  '. It leads to the site that this page was taken from, where all is open that this page holds a part of';

function whatIsLong({ link, most }: CopiedLink): string {
  if (link.length <= most) return '';
  return `. It has ${formatNumber(link.length)} letters, and many sites and mail programs refuse links of more than ${formatNumber(most)}: choose fewer values in the filters`;
}

/** What whoever opens a link needs that it cannot carry, as a sentence; empty where it carries everything. */
const needs = (of: Pick<CopiedLink, 'dataset' | 'files'>): string => {
  const missing = whatIsMissing(of).replace(/^\. /, '');
  return missing === '' ? '' : `${missing}.`;
};

/** What is only said of a link that is more than most, or is not copied. */
export const copying = {
  byHand: 'The browser did not copy it. Copy the link from here:',
  close: 'Close',
  needs,
  /** A text of which there are several, by what it is called. */
  copy: (label: string) => `Copy ${label}`,
  selected: 'The browser did not copy it. It is selected: copy it by hand.',
  copied: 'Link copied',
  /** What did not arrive. */
  what: 'The link',
  /** What is to be told to whoever sends the link. */
  news: (copied: CopiedLink) =>
    `Link copied${copied.isOfMore ? ELSEWHERE : ''}${whatIsMissing(copied)}${whatIsLong(copied)}.`,
};
