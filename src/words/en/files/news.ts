import { setApart } from '../../../domain/text/hidden-signs';
import { type FileNews, isOfPage, type News } from '../../../messages/news';
import type { FileLocation } from '../../../worker/read/reading';
import { type ByCode, byCode } from '../../grammar/by-code';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { pageNews } from '../page/page-news';
import { toldByOthers } from './sheet-notes';

/** "deals.csv, line 4": a file, or a location in it. */
export const locationInFile = ({ name, line, after, column }: FileLocation) =>
  [
    setApart(name),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(after === undefined ? [] : [`after line ${after}`]),
    ...(column === undefined ? [] : [`column ${setApart(column)}`]),
  ].join(', ');

const TOLD: ByCode<FileNews, string> = {
  read: ({ name, relationships, skipped = 0 }) => {
    const lost = `${counted(skipped, 'row was', 'rows were')} skipped, and no sum counts ${forNumber(skipped, 'it', 'them')}`;
    return `${counted(relationships, 'relationship')} read from ${setApart(name)}.${skipped > 0 ? ` ${lost}: its report says why.` : ''}`;
  },
  'sheet-apart': ({ sheet, ...told }) =>
    `${quoted(sheet)} was set apart, and no sum counts it: ${toldByOthers({ sheet, ...told })}. Its report counts it if you want.`,
  'sheet-named-total': ({ sheet }) =>
    `The name of ${quoted(sheet)} says that it adds up others: where it does, sums count twice. Its report says more.`,
  stopped: ({ name }) => `Stopped reading ${setApart(name)}. Nothing of it was used.`,
  removed: ({ name }) => `${setApart(name)} removed.`,
  story: ({ title, step }) =>
    `The story ${quoted(title)} is open, at ${step === 1 ? 'its first step' : `step ${formatNumber(step)}`}.`,
  'story-left': ({ title }) =>
    `The story ${quoted(title)} was left: its filters would hide some of this. Back leads to it again.`,
  'story-hides': ({ title, lacks, hidden, of }) =>
    `The story ${quoted(title)} goes on: its filters hide ${formatNumber(hidden)} of the ${counted(of, 'relationship')} of what was opened. It was made with ${listed(lacks.map(quoted), 'and')}, which ${forNumber(lacks.length, 'is', 'are')} not open; its steps show the rest. Leave the story and clear the filters to see all.`,
  answers: ({ name }) => `The answers of ${setApart(name)} are remembered for tables with its columns.`,
  closed: ({ name, title }) =>
    `${setApart(name)} was closed: it uses ids that ${quoted(title)} has for something else.`,
  unopened: ({ files }) =>
    `This device remembers ${files.map(locationInFile).join(', ')}, which did not open: “Your files” says why.`,
};

/** What became of files, of a link or of a step. */
export const news = {
  told: (all: readonly News[]) =>
    all.map((one) => (isOfPage(one) ? pageNews.told([one]) : byCode(TOLD, one))).join(' '),
};
