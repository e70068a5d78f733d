import { overview } from './en/overview';
import { room } from './language';

/** The words of what a party or a system does. */
export const overviewWords = room('overview', overview);
