import { dates } from '../en/deals/dates';
import { room } from '../language';

/** The words of dates. */
export const datesWords = room('dates', dates);
