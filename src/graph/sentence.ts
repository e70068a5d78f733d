/** What is read out of a relationship that has the focus. */
import type { Dataset } from '../domain/model/dataset';
import type { Relationship } from '../domain/model/relationship';
import { relationshipsWords } from '../words/deals/relationships';

/** A relationship as a sentence with its date. */
export const sentence = (dataset: Dataset, relationship: Relationship): string =>
  relationshipsWords().dated(dataset, relationship);
