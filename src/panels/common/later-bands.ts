import { laterPart } from '../../ui/later-part';

/** Embargoes, sanctions and wars with their documents, and what shows them. */
export const BANDS = laterPart(() => import('./Bands'));
