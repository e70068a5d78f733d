import { help } from '../en/page/help';
import { room } from '../language';

/** The words of the help, which come with it. */
export const helpWords = room('help', help);
