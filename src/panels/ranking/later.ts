/** What of the ranking comes when it is asked for. */
import { laterPart } from '../../ui/later-part';

/** The dialog. */
export const RANKING_DIALOG = laterPart(() => import('./RankingDialog'));
