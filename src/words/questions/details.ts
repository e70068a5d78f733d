import { details } from '../en/questions/details';
import { room } from '../language';

/** The words of the details. */
export const detailsWords = room('details', details);
