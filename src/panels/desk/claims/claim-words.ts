import type { Citation, Claim } from '../../../domain/model/claim';

/** The words that a citation goes by; of a row without a number, what it goes by otherwise. */
export function wordsOfCitation(citation: Citation, otherwise: string): string {
  switch (citation.type) {
    case 'quotation':
      return citation.quote.exact;
    case 'paraphrase':
      return citation.text;
    case 'register-row':
      return citation.deal ?? otherwise;
  }
}

/** The words that a claim goes by in a list. */
export const wordsOf = ({ citation, id }: Claim): string => wordsOfCitation(citation, id);
