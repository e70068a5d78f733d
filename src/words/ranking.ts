import { ranking } from './en/ranking';
import { room } from './language';

/** The words of the ranking. */
export const rankingWords = room('ranking', ranking);
