/** What is read over a relationship's claims, on the screen and on paper: first what the headline rests on. */
import type { Claim } from '../model/claim';
import type { Relationship } from '../model/relationship';
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
  /** Those of its claims that cite a row which a claim before them has shown. */
  readonly again: ReadonlySet<Claim>;
}

/** The claims that cite the very row of a register that one before them cites: they say more of it. */
function citingAgain(claims: readonly Claim[]): ReadonlySet<Claim> {
  const rows = new Set<string>();
  return new Set(
    claims.filter(({ citation }) => {
      if (citation.type !== 'register-row') return false;
      const { source, deal, line, file, cells } = citation;
      const row = JSON.stringify([source, deal, line, file?.sha256, cells]);
      const isAgain = rows.has(row);
      rows.add(row);
      return isAgain;
    }),
  );
}

/** The claims of a relationship in the order in which they are read; groups without a claim are left out. */
export function claimGroupsOf(relationship: Relationship): ClaimGroup[] {
  const { basis, others, earlier, besides, context, because } = sidesOf(relationship);
  const isDisputed = because !== null;
  const groups: Omit<ClaimGroup, 'again'>[] = [
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
  const again = citingAgain(groups.flatMap(({ claims }) => claims));
  return groups.filter(({ claims }) => claims.length > 0).map((group) => ({ ...group, again }));
}
