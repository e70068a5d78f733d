import { setApart } from '../../../domain/text/hidden-signs';

/** Pages that read without JavaScript: the opening view, and those of featured views. */
export const staticPages = {
  legend: 'Legend',
  scroller: 'Picture, scrollable',
  evidence: 'Every relationship, with the words of its sources',
  /** On the page of the app, where JavaScript does not run. */
  withoutScript:
    'This page reads without JavaScript. With it, the graph can be filtered, searched and looked at through other lenses, and the sources open beside it: allow JavaScript for this page, and load it again.',
  /** The dataset and its version: "Data: Russia, Venezuela, Iran, version 1.2.2." */
  data: (title: string, version: string) => `Data: ${setApart(title)}, version ${version}.`,
  /** Its file. */
  download: 'The dataset as JSON',
  credit: (credits: readonly string[]) => `Credit: ${credits.join('; ')}.`,
  open: 'Open in Armsgraph',
  openTold: 'There it can be filtered, searched and taken away, and the sources open beside it.',
  featured: 'Featured views',
  featuredTold: 'Pages that read by themselves, each with its picture, its relationships and their sources.',
  nothingShown: 'This view shows no relationship.',
};
