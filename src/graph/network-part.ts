/** The parties lens, which is fetched when there is time, or when it is wanted. */
import { laterPart } from '../ui/later-part';

/** The network with all that draws it. */
export const NETWORK = laterPart(() => import('./network/parts'));
