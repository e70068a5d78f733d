/** The shapes of the classes of a comparison in cells: plus, minus, up, down, equal, and a ring where there is no figure. */
import type { ComparedClass } from '../domain/compare/amounts';

/** How wide and high each of them is. */
export const CLASS_UNITS = 12;

/** Each as a path to be filled. */
export const CLASS_PATH: Readonly<Record<ComparedClass, string>> = {
  'only-b': 'M4 0h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  'only-a': 'M0 4h12v4h-12z',
  more: 'M6 0l6 12h-12z',
  less: 'M0 0h12l-6 12z',
  same: 'M0 1h12v4h-12zM0 7h12v4h-12z',
  // Its hole is drawn the other way round, so that it stays empty.
  'no-figure': 'M6 0a6 6 0 0 1 0 12a6 6 0 0 1 0-12zM6 2.5a3.5 3.5 0 0 0 0 7a3.5 3.5 0 0 0 0-7z',
};
