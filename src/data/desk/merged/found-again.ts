/** Finds the words of quotations again in texts that came from another copy. */
import { movedTo, type Quotation } from '../../../domain/desk/source-text';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { codePointLength, sliceCodePoints } from '../../../domain/quotes/quotation';

/** Whether words stand where a citation says, between what it says stands around them. */
function stands(text: string, { quote: { exact, prefix, suffix }, position: { start } }: Quotation): boolean {
  const from = start - codePointLength(prefix);
  const sought = prefix + exact + suffix;
  return from >= 0 && sliceCodePoints(text, from, from + codePointLength(sought)) === sought;
}

/** The case file with every quotation where its words stand now; one whose words are not found stays, and is a fault. */
export function citationsFoundAgain(statement: DatasetStatement): DatasetStatement {
  const texts = new Map(statement.sources.map(({ id, text }) => [id, text]));
  return {
    ...statement,
    claims: statement.claims.map((claim) => {
      const { citation } = claim;
      const text = texts.get(citation.source);
      if (citation.type !== 'quotation' || text === undefined || stands(text, citation)) return claim;
      const moved = movedTo(text, citation);
      // Other words than were quoted are for a person to put there.
      return moved?.quote.exact === citation.quote.exact ? { ...claim, citation: moved } : claim;
    }),
  };
}
