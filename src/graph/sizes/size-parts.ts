/** What the page fetches of the sizes of discs. */
export { SizeChoice } from './SizeChoice';
export { SizeLegend } from './SizeLegend';
export { SizeNotes } from './SizeNotes';
