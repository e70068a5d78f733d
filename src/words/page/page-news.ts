import { pageNews } from '../en/page/page-news';
import { room } from '../language';

/** The words for what is told of the page itself, and while files are read. */
export const pageNewsWords = room('pageNews', pageNews);
