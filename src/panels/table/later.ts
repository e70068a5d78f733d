/** The table comes when it is wanted, or when there is time. */
import { laterPart } from '../../ui/later-part';

/** The table of relationships. */
export const TABLE = laterPart(() => import('./TablePanel'));
