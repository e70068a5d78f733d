import { laterPart } from '../../ui/later-part';

/** What lets the years follow one another. */
export const PLAY = laterPart(() => import('./PlayControls'));

/** The bars taken apart, with their legend. */
export const STACKED = laterPart(() => import('./StackedYears'));
/** What compares years with others. */
export const COMPARE_YEARS = laterPart(() => import('./CompareYears'));

/** What draws the timeline once more, to be taken away. */
export const TIMELINE_SVG = laterPart(() => import('./timeline-svg'));
