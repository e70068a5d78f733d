import { overview } from '../en/questions/overview';
import { room } from '../language';

/** The words of what a party or a system does. */
export const overviewWords = room('overview', overview);
