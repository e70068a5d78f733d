/** A source whose text was corrected: its citations are found again, or named where they are not. */
import type { Citation, Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId, SourceId } from '../model/ids';
import { codePointLength, quoteAt, sliceCodePoints } from '../quotes/quotation';
import { relocate } from '../quotes/relocate';

/** A claim that rests on other words than before, because the text was changed under it. */
export interface Reworded {
  readonly id: ClaimId;
  readonly was: string;
  readonly is: string;
  /** Whether somebody had held it against the words that it had: against those that it has now, nobody has. */
  readonly wasChecked: boolean;
}

/** A case file with another text of a source, and what became of the words of its claims. */
export interface Corrected {
  readonly statement: DatasetStatement;
  /** Those whose words are not the same any more. What they say is as it was. */
  readonly reworded: readonly Reworded[];
  /** They keep the words they had, and are a fault until somebody says where these stand. */
  readonly lost: readonly ClaimId[];
}

/** Words of a source. */
export type Quotation = Extract<Citation, { type: 'quotation' }>;

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

/** The words that a reader is shown, with those before them that they point back to. */
const shownWords = ({ lead = '', quote }: Quotation): string => lead + quote.exact;

/** Whether two say the same word for word, however their lines are broken. */
const areSameWords = (a: string, b: string): boolean =>
  a.split(/\s+/u).join(' ').trim() === b.split(/\s+/u).join(' ').trim();

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
      return claim;
    }
    const [was, is] = [shownWords(citation), shownWords(now)];
    if (areSameWords(was, is)) return { ...claim, citation: now };
    const { checked, ...unchecked } = claim;
    reworded.push({ id: claim.id, was, is, wasChecked: checked !== undefined });
    return { ...unchecked, citation: now };
  };
  return {
    statement: {
      ...statement,
      sources: statement.sources.map((source) => (source.id === id ? { ...source, text, sha256 } : source)),
      claims: statement.claims.map(moved),
    },
    ...{ reworded, lost },
  };
}
