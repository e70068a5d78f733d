import { type EdtfDate, interpretEdtf } from './edtf';

/** Whether all days that a date may mean come after a day. */
export const isAfter = (date: EdtfDate, day: EdtfDate): boolean => (interpretEdtf(date).earliest ?? '') > day;
