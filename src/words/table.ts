import { table } from './en/table';
import { room } from './language';

/** The words of the table. */
export const tableWords = room('table', table);
