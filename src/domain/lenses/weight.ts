/** How many of the sources of a relationship bear out what it is shown as. */

import { givingStatus } from '../evidence/statements';
import type { Claim } from '../model/claim';
import type { Relationship } from '../model/relationship';

const sourcesOf = (claims: readonly Claim[]) => new Set(claims.map(({ citation }) => citation.source)).size;

/** How many sources say of a relationship what is shown as its status, and how many speak of it. */
export interface Weight {
  readonly saying: number;
  readonly all: number;
}

/** Counts the sources of a relationship. */
export function weightOf({ claims, status }: Relationship): Weight {
  return { saying: sourcesOf(givingStatus(claims, status)), all: sourcesOf(claims) };
}
