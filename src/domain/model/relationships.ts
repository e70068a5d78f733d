/**
 * The relationships of a dataset, each at its place. A list may hold them ready made, or make each one when it is asked
 * for: a register of 30,000 deals is kept in columns (facet-index.ts), and only the deals that are looked at are made
 * in full.
 */
import type { RelationshipId } from './ids';
import type { Relationship } from './relationship';

/** Relationships in order, found by place and by id. */
export interface Relationships {
  readonly size: number;
  /** The relationship at a place, from 0. @throws RangeError where there is none. */
  readonly at: (place: number) => Relationship;
  readonly idAt: (place: number) => RelationshipId;
  /** The place of an id; null where it has none. */
  readonly placeOf: (id: RelationshipId) => number | null;
  /** Those that are kept in full. Only they quote documents; what is made on demand cites rows of a register. */
  readonly ready: readonly Relationship[];
  /**
   * The places, in order, of the relationships whose rows hold these words, whatever their case and accents. It looks
   * only in rows of files; what is kept in full is short enough to be looked through by whoever asks.
   */
  readonly find?: (words: string) => Uint32Array;
}

/** The relationship with this id, if there is one. */
export function findRelationship(list: Relationships, id: RelationshipId): Relationship | undefined {
  const place = list.placeOf(id);
  return place === null ? undefined : list.at(place);
}

/** Every relationship, made in full: for datasets that are small, and for what a reader has narrowed down. */
export function allOf(list: Relationships): Relationship[] {
  return Array.from({ length: list.size }, (_, place) => list.at(place));
}

/** The place of every relationship. */
export function everyPlace({ size }: Pick<Relationships, 'size'>): Uint32Array {
  return Uint32Array.from({ length: size }, (_, place) => place);
}

function beyond(place: number): RangeError {
  return new RangeError(`There is no relationship at place ${place}.`);
}

/** Relationships that are ready made. */
export function readyMade(relationships: readonly Relationship[]): Relationships {
  const places = new Map(relationships.map(({ id }, place) => [id, place]));
  const at = (place: number) => {
    const relationship = relationships[place];
    if (!relationship) throw beyond(place);
    return relationship;
  };
  return {
    size: relationships.length,
    at,
    idAt: (place) => at(place).id,
    placeOf: (id) => places.get(id) ?? null,
    ready: relationships,
  };
}

/** Relationships that are made when they are first asked for, and then kept. */
export function madeOnDemand(
  size: number,
  make: (place: number) => Relationship,
  ids: Pick<Relationships, 'idAt' | 'placeOf'>,
): Relationships {
  const made = new Map<number, Relationship>();
  return {
    size,
    ready: [],
    ...ids,
    at: (place) => {
      if (place < 0 || place >= size) throw beyond(place);
      const relationship = made.get(place) ?? make(place);
      made.set(place, relationship);
      return relationship;
    },
  };
}

/** Several lists after one another. Their ids must differ. */
export function chained(lists: readonly Relationships[]): Relationships {
  const starts = [0];
  for (const { size } of lists) starts.push((starts.at(-1) ?? 0) + size);
  const within = <Answer>(place: number, ask: (list: Relationships, place: number) => Answer): Answer => {
    const i = starts.findIndex((start, at) => place >= start && place < (starts[at + 1] ?? 0));
    const list = lists[i];
    if (!list) throw beyond(place);
    return ask(list, place - (starts[i] ?? 0));
  };
  return {
    size: starts.at(-1) ?? 0,
    at: (place) => within(place, (list, own) => list.at(own)),
    idAt: (place) => within(place, (list, own) => list.idAt(own)),
    placeOf: (id) => {
      for (const [i, list] of lists.entries()) {
        const own = list.placeOf(id);
        if (own !== null) return own + (starts[i] ?? 0);
      }
      return null;
    },
    ready: lists.flatMap(({ ready }) => ready),
    find: (words) =>
      Uint32Array.from(
        lists.flatMap(({ find }, i) => [...(find?.(words) ?? [])].map((own) => own + (starts[i] ?? 0))),
      ),
  };
}
