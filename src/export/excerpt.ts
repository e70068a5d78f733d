import type { Claim } from '../domain/model/claim';
import { type Dataset, sourceOf } from '../domain/model/dataset';
import { exportGraphsWords } from '../words/exports/graphs';

/** What a claim rests on, in words that say whose they are. */
export function excerptOf(dataset: Dataset, { citation, stance, attribution: { speaker } }: Claim): string {
  const { title } = sourceOf(dataset, citation.source);
  const { quotation, paraphrase, registerRow } = exportGraphsWords();
  switch (citation.type) {
    case 'quotation':
      return quotation(stance, citation.quote.exact, speaker, title);
    case 'paraphrase':
      return paraphrase(stance, citation.text, speaker, title);
    case 'register-row':
      return registerRow(stance, Object.entries(citation.cells), title);
  }
}
