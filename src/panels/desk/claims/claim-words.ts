import type { Claim } from '../../../domain/model/claim';

/** The words that a claim goes by in a list. */
export function wordsOf({ citation, id }: Claim): string {
  switch (citation.type) {
    case 'quotation':
      return citation.quote.exact;
    case 'paraphrase':
      return citation.text;
    case 'register-row':
      return citation.deal ?? id;
  }
}
