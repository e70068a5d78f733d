import { releases } from './en/releases';
import { room } from './language';

/** The words about releases of one register. */
export const releasesWords = room('releases', releases);
