/**
 * The relationships of a dataset, each in a row of its own. A list may hold them ready made, or make each one when it
 * is asked for: a register of 30,000 deals is kept in columns (facet-index.ts), and only the deals that are looked at
 * are made in full.
 */
import type { ById, RelationshipId } from './ids';
import type { Relationship } from './relationship';

/** Relationships in order, found by row and by id. */
export interface Relationships {
  readonly size: number;
  /** The relationship in a row, from 0. @throws RangeError where there is none. */
  readonly at: (row: number) => Relationship;
  readonly idAt: (row: number) => RelationshipId;
  /** The row of an id; null where it has none. */
  readonly rowOf: (id: string) => number | null;
  /** Those that are kept in full. Only they quote documents; what is made on demand cites register rows. */
  readonly ready: readonly Relationship[];
  /**
   * The rows, in order, of the relationships whose register rows hold these words, whatever their case and accents. It
   * looks only in register rows; what is kept in full is short enough to be looked through by whoever asks.
   */
  readonly find?: (words: string) => Uint32Array;
}

/** The relationship with this id, if there is one. */
export function findRelationship(list: Relationships, id: string): Relationship | undefined {
  const row = list.rowOf(id);
  return row === null ? undefined : list.at(row);
}

/** Every relationship, made in full: for datasets that are small, and for what a reader has narrowed down. */
export function allOf(list: Relationships): Relationship[] {
  return Array.from({ length: list.size }, (_, row) => list.at(row));
}

/** The row of every relationship. */
export function everyRow({ size }: Pick<Relationships, 'size'>): Uint32Array {
  return Uint32Array.from({ length: size }, (_, row) => row);
}

/** What is thrown where a row is asked for that is not there. */
export function beyond(row: number): RangeError {
  return new RangeError(`There is no relationship in row ${row}.`);
}

/** Relationships that are ready made. */
export function readyMade(relationships: readonly Relationship[]): Relationships {
  const rows: ById<RelationshipId, number> = new Map(relationships.map(({ id }, row) => [id, row]));
  const at = (row: number) => {
    const relationship = relationships[row];
    if (!relationship) throw beyond(row);
    return relationship;
  };
  return {
    size: relationships.length,
    at,
    idAt: (row) => at(row).id,
    rowOf: (id) => rows.get(id) ?? null,
    ready: relationships,
  };
}
