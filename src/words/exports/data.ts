import { exportData } from '../en/exports/data';
import { room } from '../language';

/** The words of a dataset that holds what was shown of others. */
export const exportDataWords = room('exportData', exportData);
