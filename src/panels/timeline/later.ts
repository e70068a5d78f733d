import { laterPart } from '../../ui/later-part';

/** What draws the timeline once more, to be taken away. */
export const TIMELINE_SVG = laterPart(() => import('./timeline-svg'));
