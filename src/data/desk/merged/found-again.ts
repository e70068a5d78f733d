/** Finds the words of quotations again in texts that came from another copy. */
import type { Quotation } from '../../../domain/desk/reworded';
import { movedTo } from '../../../domain/desk/source-text';
import type { Claim } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { codePointLength, sliceCodePoints } from '../../../domain/quotes/quotation';

/** Whether words stand where a citation says, between what it says stands around them. */
function stands(text: string, { quote: { exact, prefix, suffix }, position: { start } }: Quotation): boolean {
  const from = start - codePointLength(prefix);
  const sought = prefix + exact + suffix;
  return from >= 0 && sliceCodePoints(text, from, from + codePointLength(sought)) === sought;
}

/** What a copy says of where the words of a claim stand; null where it quotes others. */
function citedIn(copy: DatasetStatement, { id }: Claim, { source, quote }: Quotation): Quotation | null {
  const citation = copy.claims.find((claim) => claim.id === id)?.citation;
  const isSame =
    citation?.type === 'quotation' && citation.source === source && citation.quote.exact === quote.exact;
  return isSame ? citation : null;
}

const byContents = (a: Quotation, b: Quotation) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/**
 * The case file with every quotation where its words stand now: as one of the copies says, else where they are found; one whose
 * words are not found stays, and is a fault.
 * @param copies what it was made from; whichever of them comes first, the same is found
 */
export function citationsFoundAgain(
  statement: DatasetStatement,
  copies: readonly DatasetStatement[],
): DatasetStatement {
  const texts = new Map(statement.sources.map(({ id, text }) => [id, text]));
  return {
    ...statement,
    claims: statement.claims.map((claim) => {
      const { citation } = claim;
      const text = texts.get(citation.source);
      if (citation.type !== 'quotation' || text === undefined || stands(text, citation)) return claim;
      const told = copies.flatMap((copy) => citedIn(copy, claim, citation) ?? []).sort(byContents);
      const standing = told.find((one) => stands(text, one) && one.lead === citation.lead);
      if (standing) return { ...claim, citation: standing };
      const moved = movedTo(text, citation);
      // Other words than were quoted are for a person to put there.
      return moved?.quote.exact === citation.quote.exact ? { ...claim, citation: moved } : claim;
    }),
  };
}
