/** What else a row of the party table says: how the name reads in a sentence, and the other names by their type. */
interface RowDetails {
  readonly inText?: string;
  readonly full?: readonly string[];
  readonly former?: readonly string[];
  readonly spelling?: readonly string[];
  readonly code?: readonly string[];
}

/** A row of the party table: the lasting id, the name, and what else there is to say. */
export type PartyRow = readonly [id: string, name: string, details?: RowDetails];
