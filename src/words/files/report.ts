import { report } from '../en/files/report';
import { room } from '../language';

/** The words of the report about a file. */
export const reportWords = room('report', report);
