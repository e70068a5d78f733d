import { ranking } from '../en/questions/ranking';
import { room } from '../language';

/** The words of the ranking. */
export const rankingWords = room('ranking', ranking);
