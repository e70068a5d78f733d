import { news } from '../en/files/news';
import { room } from '../language';

/** The words for what became of files, of a link or of a step. */
export const newsWords = room('news', news);
