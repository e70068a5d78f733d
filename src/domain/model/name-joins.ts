/** Names that a person has said to stand for a known party or system. */

/** Who has said so: somebody on this device, or whoever made the link that was followed. */
export type JoinedBy = 'device' | 'link';

/** The id that a name has as a party or system of its own, the id of what it was joined to, and by whom where it was. */
export interface NameJoin {
  readonly id: string;
  readonly to: string;
  readonly by?: JoinedBy;
}

/** Ids with what stands in their place, where there is something. */
export type Renamed = ReadonlyMap<string, string>;

/** An id, or ids joined to one, with what stands in the place of each. */
export function renamedId(id: string, renamed: Renamed): string {
  return id
    .split('..')
    .map((part) => renamed.get(part) ?? part)
    .join('..');
}

/** Joins as a link holds them: in small letters, since mails and chats change the case of links. */
export function joinsInLink(joins: readonly NameJoin[]): string {
  return joins
    .map(({ id, to }) => `${id}:${to}`)
    .join('~')
    .toLowerCase();
}

/** All names that are joined in a dataset, and how a link says so. */
export interface DatasetJoins {
  readonly all: readonly NameJoin[];
  readonly inLink: string;
  /** The ids of names that were to be joined, and are known here by themselves. */
  readonly kept: readonly string[];
}

/** Joins in the order of their ids, each id once: what is said of it first holds. */
export function eachOnce(joins: readonly NameJoin[]): readonly NameJoin[] {
  const byId = new Map(joins.toReversed().map((join) => [join.id, join]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a dataset says of these joins: nothing, where there are none. */
export function datasetJoins(
  joins: readonly NameJoin[],
  kept: readonly string[] = [],
): { readonly joins?: DatasetJoins } {
  const all = eachOnce(joins);
  return all.length + kept.length === 0 ? {} : { joins: { all, inLink: joinsInLink(all), kept } };
}
