/** What of the details the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** The details of what is selected. */
export const SELECTION = laterPart(() => import('./SelectionDetails'));

/** Both sides of a comparison, where nothing is selected. */
export const COMPARISON = laterPart(() => import('./ComparisonDetails'));

/** What is said where nothing is selected: of the dataset, and of what was opened. */
export const OPENING = laterPart(() => import('./DatasetDetails'));
