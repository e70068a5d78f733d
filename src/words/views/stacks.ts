import { stacks } from '../en/views/stacks';
import { room } from '../language';

/** The words for the bars of the years, taken apart. */
export const stacksWords = room('stacks', stacks);
