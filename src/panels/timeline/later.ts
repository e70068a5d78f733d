import { laterPart } from '../../ui/later-part';

/** What lets the years follow one another. */
export const PLAY = laterPart(() => import('./PlayControls'));

/** What draws the timeline once more, to be taken away. */
export const TIMELINE_SVG = laterPart(() => import('./timeline-svg'));
