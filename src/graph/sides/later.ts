/** What is fetched where both sides of a comparison are shown side by side. */
import { laterPart } from '../../ui/later-part';

/** The pictures of both sides of a comparison. */
export const TWO_PICTURES = laterPart(() => import('./TwoPictures'));
