import { sheets } from './en/sheets';
import { room } from './language';

/** The words for the sheets of a workbook. */
export const sheetsWords = room('sheets', sheets);
