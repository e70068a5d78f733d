import { laterPart } from '../../ui/later-part';

/** What is said where nothing is selected: of the dataset, and of what was opened. In a file of its own, which breaks a circle. */
export const OPENING = laterPart(() => import('./DatasetDetails'));
