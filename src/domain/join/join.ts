/** Several datasets as one graph: the same party is one node, the same system is one node, and each knows its own. */

import { joinedIndex } from '../columns/facet-join';
import { joinedGroups } from '../groups/joined-groups';
import type { Dataset } from '../model/dataset';
import type { ById } from '../model/ids';
import { datasetJoins } from '../model/name-joins';
import type { Alias } from '../model/party';
import { chained } from '../model/relationship-lists';
import { countingOnce } from './counting-once';
import type { Indexed } from './indexed';
import { withoutRepeats } from './merged-deals';
import { chainedShared } from './own-parts';

interface Named {
  readonly name: string;
  readonly formerIds: readonly string[];
  readonly aliases: readonly Alias[];
}

/** The other names of the first, and every name of the second that is new. */
function joinedAliases(first: Named, second: Named): readonly Alias[] {
  const known = new Set([first.name, ...first.aliases.map(({ name }) => name)]);
  const names: readonly Alias[] = [...second.aliases, { name: second.name, type: 'spelling' }];
  const more = names.filter(({ name }) => !known.has(name));
  return more.length === 0 ? first.aliases : [...first.aliases, ...more];
}

/** The first with all names of the second, and with the ids that links knew it by there. */
function withNamesOf<Item extends Named>(first: Item, second: Item): Item {
  const formerIds = [...new Set([...first.formerIds, ...second.formerIds])];
  return { ...first, aliases: joinedAliases(first, second), formerIds };
}

/** The items of all lists by id. What the first says of one holds; later ones only add names. */
function joinedById<Id extends string, Item extends Named>(lists: readonly ById<Id, Item>[]): ById<Id, Item> {
  const joined = new Map<Id, Item>();
  for (const list of lists) {
    for (const [id, item] of list) {
      const before = joined.get(id);
      joined.set(id, before ? withNamesOf(before, item) : item);
    }
  }
  return joined;
}

/** The stories of all, of which the first with an id has it. */
function storiesOf(datasets: readonly Dataset[]): Pick<Dataset, 'stories'> {
  const all = datasets.flatMap(({ stories = [] }) => stories);
  const byId = new Map(all.toReversed().map((story) => [story.id, story]));
  return all.length > 0 ? { stories: all.filter((story) => byId.get(story.id) === story) } : {};
}

/** The first dataset with the others joined to it; itself where there are none. */
export function joined(first: Indexed, others: readonly Indexed[]): Indexed {
  if (others.length === 0) return first;
  const all = [first, ...withoutRepeats(others)];
  const datasets = all.map(({ dataset }) => dataset);
  const groups = joinedGroups(datasets);
  const sources = new Map(datasets.toReversed().flatMap((dataset) => [...dataset.sources]));
  // Of two bands with one id the first holds, as of all that datasets share.
  const bands = [
    ...new Map(
      datasets.toReversed().flatMap(({ bands = [] }) => bands.map((band) => [band.id, band])),
    ).values(),
  ];
  const dataset: Dataset = {
    ...first.dataset,
    ...datasetJoins(
      datasets.flatMap(({ joins }) => joins?.all ?? []),
      datasets.flatMap(({ joins }) => joins?.kept ?? []),
    ),
    members: datasets.flatMap(({ members }) => members),
    ...storiesOf(datasets),
    parties: joinedById(datasets.map(({ parties }) => parties)),
    systems: joinedById(datasets.map(({ systems }) => systems)),
    sources: new Map([...first.dataset.sources, ...sources]),
    relationships: chained(datasets.map(({ relationships }) => relationships)),
    ...(bands.length > 0 && { bands }),
    ...(groups.length > 0 && { groups }),
  };
  const index = joinedIndex(
    dataset,
    all.map((each) => each.index),
  );
  return countingOnce({ dataset, index }, chainedShared(all));
}
