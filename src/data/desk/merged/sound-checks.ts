/** Whether the checks of claims against their sources still hold once two copies of a case file are one. */
import type { Claim } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { ClaimId } from '../../../domain/model/ids';
import { inSavedOrder } from '../saved/saved-order';

/** What was held against the source: where in its text the words stand is found again, and is no part of it. */
function citedOf({ citation }: Claim) {
  if (citation.type !== 'quotation') return citation;
  const { position: _, quote, ...cited } = citation;
  return { ...cited, quote: quote.exact };
}

/** All that a claim says in a case file, of whom and by which words, as a text; null where it is not there. */
function whatWasChecked(statement: DatasetStatement, id: ClaimId): string | null {
  const claim = statement.claims.find((one) => one.id === id);
  if (!claim) return null;
  const { checked: _, citation: __, ...said } = claim;
  const { reasons: ___, ...about } =
    statement.relationships.find((one) => one.id === claim.relationship) ?? ({} as { reasons?: never });
  return JSON.stringify([said, citedOf(claim), about]);
}

/** Who checked a claim, and when; empty where nobody has. */
const checkOf = (statement: DatasetStatement, id: ClaimId): string =>
  JSON.stringify(statement.claims.find((one) => one.id === id)?.checked ?? null);

/**
 * The case file without the checks of claims that say something else now than in the copy where they were checked: nobody
 * has held against the source what they say now.
 * @param copies what it was made from, with the ids that things have in it
 */
export function withSoundChecks(
  statement: DatasetStatement,
  copies: readonly DatasetStatement[],
): { readonly statement: DatasetStatement; readonly unchecked: readonly ClaimId[] } {
  const checked = statement.claims.filter((claim) => claim.checked);
  if (checked.length === 0) return { statement, unchecked: [] };
  const ordered = inSavedOrder(statement);
  const before = copies.map(inSavedOrder);
  const holds = ({ id }: Claim): boolean =>
    before.some(
      (copy) =>
        checkOf(copy, id) === checkOf(ordered, id) &&
        whatWasChecked(copy, id) === whatWasChecked(ordered, id),
    );
  const unchecked = checked.flatMap((claim) => (holds(claim) ? [] : [claim.id]));
  if (unchecked.length === 0) return { statement, unchecked };
  const without = ({ checked: _, ...claim }: Claim): Claim => claim;
  return {
    statement: {
      ...statement,
      claims: statement.claims.map((claim) => (unchecked.includes(claim.id) ? without(claim) : claim)),
    },
    unchecked,
  };
}
