import { share } from '../en/exports/share';
import { room } from '../language';

/** The words of handing a link on. */
export const shareWords = room('share', share);
