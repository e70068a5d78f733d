import { reports } from '../en/deals/reports';
import { room } from '../language';

/** The words about who reports deals. */
export const reportsWords = room('reports', reports);
