/** How many of the sources of a relationship bear out what it is shown as. */

import { givingStatus } from '../evidence/said';
import type { Claim } from '../model/claim';
import type { Relationship } from '../model/relationship';

const sourcesOf = (claims: readonly Claim[]) => new Set(claims.map(({ citation }) => citation.source)).size;

/** The sources that say of a relationship what is shown as its status, and all that speak of it. */
export function weightOf({ claims, status }: Relationship): {
  readonly saying: number;
  readonly all: number;
} {
  return { saying: sourcesOf(givingStatus(claims, status)), all: sourcesOf(claims) };
}

/** "1 of 6 sources says so", "3 sources say so", "1 source". */
export function weightInWords(relationship: Relationship): string {
  const { saying, all } = weightOf(relationship);
  if (all === 1) return '1 source';
  const say = saying === 1 ? 'says' : 'say';
  return saying === all ? `${all} sources say so` : `${saying} of ${all} sources ${say} so`;
}
