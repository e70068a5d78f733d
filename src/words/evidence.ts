import { evidence } from './en/evidence';
import { room } from './language';

/** The words of what claims are to the headline, and where they differ. */
export const evidenceWords = room('evidence', evidence);
