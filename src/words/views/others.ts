import { others } from '../en/views/others';
import { room } from '../language';

/** What a picture adds up, in the language of the page. */
export const othersWords = room('others', others);
