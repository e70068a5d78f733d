import { exportPage } from '../en/exports/page';
import { room } from '../language';

/** The words of a page in one file. */
export const exportPageWords = room('exportPage', exportPage);
