import { sheets } from '../en/files/sheets';
import { room } from '../language';

/** The words for the sheets of a workbook. */
export const sheetsWords = room('sheets', sheets);
