/** What of sharing comes when it is asked for. */
import { laterPart } from '../../ui/later-part';

/** The dialog. */
export const SHARE_DIALOG = laterPart(() => import('./ShareDialog'));
