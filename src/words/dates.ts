import { dates } from './en/dates';
import { room } from './language';

/** The words of dates. */
export const datesWords = room('dates', dates);
