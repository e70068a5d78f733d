/** What is read over a relationship's claims, on the screen and on paper: first what the headline rests on. */
import type { Claim } from './claim';
import type { Relationship } from './relationship';
import { sidesOf } from './sides';

/** Claims under one heading, and what it says of them. */
export interface ClaimGroup {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** What each of them is to the headline, where there are two sides. */
  readonly bearing?: string;
  /** Why this side is shown. */
  readonly because?: string;
}

/** The claims of a relationship in the order in which they are read; groups without a claim are left out. */
export function claimGroupsOf(relationship: Relationship): ClaimGroup[] {
  const { basis, others, earlier, besides, context, because } = sidesOf(relationship);
  const isDisputed = because !== null;
  const groups: ClaimGroup[] = [
    isDisputed
      ? {
          title: 'The headline rests on',
          claims: basis,
          bearing: 'agrees with the headline',
          because: `This side is shown, because ${because}.`,
        }
      : { title: 'The words', claims: basis },
    { title: 'Who says otherwise', claims: others, bearing: 'says otherwise' },
    { title: 'Earlier', claims: earlier },
    { title: 'Also told', claims: besides },
    { title: 'Context', claims: context, bearing: 'context' },
  ];
  return groups.filter(({ claims }) => claims.length > 0);
}
