import { links } from '../en/page/links';
import { room } from '../language';

/** The words for what was wrong with a link. */
export const linkWords = room('links', links);
