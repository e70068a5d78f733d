import { staticPages } from '../en/exports/static-pages';
import { room } from '../language';

/** The words of pages that read without JavaScript. */
export const staticPagesWords = room('staticPages', staticPages);
