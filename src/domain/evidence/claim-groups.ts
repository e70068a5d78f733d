/** What is read over a relationship's claims, on the screen and on paper: first what the headline rests on. */
import type { Claim } from '../model/claim';
import type { Relationship } from '../model/relationship';
import { type BecauseOfSide, sidesOf } from './sides';

/** What claims are to the headline of their relationship. */
export type Side = 'basis' | 'others' | 'earlier' | 'besides' | 'context';

/** Claims under one heading, and what it says of them. */
export interface ClaimGroup {
  readonly side: Side;
  readonly claims: readonly Claim[];
  /** Why this side is shown, where there are two. */
  readonly because?: BecauseOfSide;
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
  const groups: Omit<ClaimGroup, 'again'>[] = [
    { side: 'basis', claims: basis, ...(because && { because }) },
    { side: 'others', claims: others },
    { side: 'earlier', claims: earlier },
    { side: 'besides', claims: besides },
    { side: 'context', claims: context },
  ];
  const again = citingAgain(groups.flatMap(({ claims }) => claims));
  return groups.filter(({ claims }) => claims.length > 0).map((group) => ({ ...group, again }));
}
