/** A name of a file that is not known here. */
export interface NameInFile {
  readonly of: 'party' | 'system';
  /** The id that it has as a party or system of its own. */
  readonly id: string;
  /** As the file writes it where it comes first. */
  readonly name: string;
  readonly rows: number;
}

/** A party or system that is known here. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}
