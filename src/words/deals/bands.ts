import { bands } from '../en/deals/bands';
import { room } from '../language';

/** The words for embargoes, sanctions and wars beside deals. */
export const bandsWords = room('bands', bands);
