/** What is told of files and of what was done, for a while, where everyone sees it. */
import type { SheetInOthers } from '../data/register/rows/notes-on-files';
import type { FileLocation } from '../worker/read/reading';

/** What became of files, and of what they brought. */
export type FileNews =
  | {
      readonly code: 'read';
      readonly name: string;
      readonly relationships: number;
      /** The rows that were not used, where there are any. */
      readonly skipped?: number;
    }
  /** A sheet is not joined, since others of its file that are open tell all of it. */
  | ({ readonly code: 'sheet-apart' } & SheetInOthers)
  /** The name of a sheet says that it adds up others which are open, and nobody knows whether it does. */
  | { readonly code: 'sheet-named-total'; readonly sheet: string }
  /** Somebody stopped the reading of a file. */
  | { readonly code: 'stopped'; readonly name: string }
  | { readonly code: 'removed'; readonly name: string }
  /** A file was opened that tells a story. */
  | { readonly code: 'story'; readonly title: string; readonly step: number }
  /** A story was left, with its filters, for what files brought. */
  | { readonly code: 'story-left'; readonly title: string }
  /** A story goes on whose filters hide some of what files brought: it tells of other files, which are not open. */
  | {
      readonly code: 'story-hides';
      readonly title: string;
      readonly lacks: readonly string[];
      readonly hidden: number;
      readonly of: number;
    }
  /** A file of answers about the columns of a table was opened. */
  | { readonly code: 'answers'; readonly name: string }
  /** A file was closed that has ids in common with the dataset that was opened. */
  | { readonly code: 'closed'; readonly name: string; readonly title: string }
  /** Files that this device remembers did not open. */
  | { readonly code: 'unopened'; readonly files: readonly FileLocation[] };

/** What is told of the page itself, which may have nothing but its first part. */
export type PageNews =
  /** The browser does not say which files it remembers. */
  | { readonly code: 'no-answer' }
  /** What opens the remembered files did not arrive. */
  | { readonly code: 'opener-missing' }
  /** The browser takes no more steps into its history. */
  | { readonly code: 'no-more-steps' }
  /** In the words of whoever tells it. */
  | { readonly code: 'told'; readonly words: string };

/** What became of files, of a link or of a step. */
export type News = FileNews | PageNews;

/** Nothing is told. */
export const NO_NEWS: readonly News[] = [];

const OF_PAGE: ReadonlySet<News['code']> = new Set<PageNews['code']>([
  'no-answer',
  'opener-missing',
  'no-more-steps',
  'told',
]);

/** Whether this is told of the page, and not of files. */
export const isOfPage = (news: News): news is PageNews => OF_PAGE.has(news.code);
