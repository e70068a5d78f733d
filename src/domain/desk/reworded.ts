/** Claims whose words are not those that they were made of, since the text was corrected under them. */
import type { Citation, Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId } from '../model/ids';

/** Words of a source. */
export type Quotation = Extract<Citation, { type: 'quotation' }>;

/** A claim that rests on other words than it was made of, because the text was changed under it. */
export interface Reworded {
  readonly id: ClaimId;
  readonly was: string;
  readonly is: string;
}

/** The words that a reader is shown, with those before them that they point back to. */
export const shownWords = ({ lead = '', quote }: Quotation): string => lead + quote.exact;

/** Whether two say the same word for word, however their lines are broken. */
export const areSameWords = (a: string, b: string): boolean =>
  a.split(/\s+/u).join(' ').trim() === b.split(/\s+/u).join(' ').trim();

/** A claim without the check of other words. */
export function unchecked({ checked: _, ...claim }: Claim): Claim {
  return claim;
}

/**
 * A claim that rests on words where they stand now. Those that it was made of stay with it until somebody has seen to it,
 * or the text says them again.
 */
export function resting(claim: Claim, was: Quotation, now: Quotation): Claim {
  const { wordsBefore = shownWords(was), ...rest } = claim;
  const moved = { ...rest, citation: now };
  const keepsWords = areSameWords(shownWords(was), shownWords(now));
  const checkedOrNot = keepsWords ? moved : unchecked(moved);
  return areSameWords(wordsBefore, shownWords(now)) ? checkedOrNot : { ...checkedOrNot, wordsBefore };
}

/** A claim that nobody has seen to yet, with its words before and now; null where that is not so. */
export function rewordedOf({ id, wordsBefore, citation }: Claim): Reworded | null {
  if (wordsBefore === undefined || citation.type !== 'quotation') return null;
  const is = shownWords(citation);
  return areSameWords(wordsBefore, is) ? null : { id, was: wordsBefore, is };
}

/** All of them. */
export const rewordedIn = ({ claims }: Pick<DatasetStatement, 'claims'>): readonly Reworded[] =>
  claims.flatMap((claim) => rewordedOf(claim) ?? []);

/** A claim that somebody has seen to: what it says stands in the words that it has now. */
export function asSeenTo({ wordsBefore: _, ...claim }: Claim): Claim {
  return claim;
}
