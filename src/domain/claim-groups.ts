/** What is read over a relationship's claims, on the screen and on paper: first what the headline rests on. */
import type { Claim } from './claim';
import type { Relationship } from './relationship';
import { sidesOf } from './sides';

/** Claims under one heading, and what it says of them. */
export interface ClaimGroup {
  readonly side: 'basis' | 'others' | 'earlier' | 'besides' | 'context';
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
          side: 'basis',
          title: 'The headline rests on',
          claims: basis,
          bearing: 'agrees with the headline',
          because: `This side is shown, because ${because}.`,
        }
      : { side: 'basis', title: 'The words', claims: basis },
    { side: 'others', title: 'Who says otherwise', claims: others, bearing: 'says otherwise' },
    { side: 'earlier', title: 'Earlier', claims: earlier },
    { side: 'besides', title: 'Also told', claims: besides },
    { side: 'context', title: 'Context', claims: context, bearing: 'context' },
  ];
  return groups.filter(({ claims }) => claims.length > 0);
}
