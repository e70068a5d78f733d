/** A source whose text was corrected: its citations are found again, or named where they are not. */
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId, SourceId } from '../model/ids';
import { codePointLength, quoteAt, sliceCodePoints } from '../quotes/quotation';
import { relocate } from '../quotes/relocate';
import { areSameWords, type Quotation, type Reworded, resting, shownWords, unchecked } from './reworded';

/** A case file with another text of a source, and what became of the words of its claims. */
export interface Corrected {
  readonly statement: DatasetStatement;
  /** Those whose words are not the same any more. What they say is as it was. */
  readonly reworded: readonly Reworded[];
  /** They keep the words they had, and are a fault until somebody says where these stand. */
  readonly lost: readonly ClaimId[];
  /** Those of both that somebody had held against the words that they had: against what the text says now, nobody has. */
  readonly unchecked: readonly ClaimId[];
}

/** A citation where its words stand in this text; null where they are not found. */
export function movedTo(text: string, citation: Quotation): Quotation | null {
  const found = relocate(text, citation);
  if (found.found === 'nowhere') return null;
  const { start, end } = found;
  const { lead, ...rest } = citation;
  // As much of what stands around them as before.
  const context = Math.max(codePointLength(citation.quote.prefix), codePointLength(citation.quote.suffix));
  const quote = quoteAt(text, { start, end }, context || undefined);
  const leads = lead !== undefined && lead === sliceCodePoints(text, start - codePointLength(lead), start);
  return { ...rest, quote, position: { start, end }, ...(leads && { lead }) };
}

/** The case file in which a source has another text. @param sha256 of that text */
export function withSourceText(
  statement: DatasetStatement,
  id: SourceId,
  text: string,
  sha256: string,
): Corrected {
  const lost: ClaimId[] = [];
  const reworded: Reworded[] = [];
  const moved = (claim: Claim): Claim => {
    const { citation } = claim;
    if (citation.type !== 'quotation' || citation.source !== id) return claim;
    const now = movedTo(text, citation);
    if (!now) {
      lost.push(claim.id);
      return unchecked(claim);
    }
    const [was, is] = [shownWords(citation), shownWords(now)];
    if (!areSameWords(was, is)) reworded.push({ id: claim.id, was, is });
    return resting(claim, citation, now);
  };
  const claims = statement.claims.map(moved);
  return {
    statement: {
      ...statement,
      sources: statement.sources.map((source) => (source.id === id ? { ...source, text, sha256 } : source)),
      claims,
    },
    ...{ reworded, lost },
    unchecked: statement.claims.flatMap((claim, at) =>
      claim.checked && !claims[at]?.checked ? [claim.id] : [],
    ),
  };
}
