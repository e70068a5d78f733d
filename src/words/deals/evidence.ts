import { evidence } from '../en/deals/evidence';
import { room } from '../language';

/** The words of what claims are to the headline, and where they differ. */
export const evidenceWords = room('evidence', evidence);
