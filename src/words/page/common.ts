import { common } from '../en/page/common';
import { room } from '../language';

/** The words that several panels say. */
export const commonWords = room('common', common);
