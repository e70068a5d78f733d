import { laterPart } from '../../ui/later-part';

/** What draws a chart once more, to be taken away. */
export const CHART_SVG = laterPart(() => import('./chart-svg'));
