/** What of citing the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** What the page says of itself to programs that save references. */
export const CITATION_META = laterPart(() => import('./CitationMeta'));
