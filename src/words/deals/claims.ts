import { claims } from '../en/deals/claims';
import { room } from '../language';

/** The words of what a claim says. */
export const claimsWords = room('claims', claims);
