import { releases } from '../en/deals/releases';
import { room } from '../language';

/** The words about releases of one register. */
export const releasesWords = room('releases', releases);
