import { laterPart } from '../../ui/later-part';

/** What compares years with others. */
export const COMPARE_YEARS = laterPart(() => import('./CompareYears'));

/** What draws the timeline once more, to be taken away. */
export const TIMELINE_SVG = laterPart(() => import('./timeline-svg'));
