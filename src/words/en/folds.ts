import type { BringsGroups } from '../../domain/groups/groups';
import { groupOf } from '../../domain/groups/groups';
import { partOf } from '../../domain/lenses/folds/parts';
import { counted, formatNumber, forNumber, listed } from './grammar';
import { foldName, partName, titleOf } from './part-names';

const inTextOf = (dataset: BringsGroups, group: string) => {
  const table = groupOf(dataset, group);
  return table?.nameInText ?? table?.title ?? group;
};

/** Parties that are folded to few. */
export const folds = {
  label: 'Fold',
  unfolded: 'nothing: each party by itself',
  all: 'All parties',
  oneGroup: 'One group of states',
  /** What a fold is called where it is chosen. */
  to: foldName,
  /** "NATO (28)": how many parties a part stands for. */
  ofMany: (name: string, parties: number) => `${name} (${formatNumber(parties)})`,
  /** What is to be known of a picture that is folded to one group. */
  byDate: (dataset: BringsGroups, group: string) =>
    `${titleOf(dataset, group)}: its members on the date of each order.`,
  open: (dataset: BringsGroups, group: string, relationships: number) =>
    `For ${counted(relationships, 'relationship')} the date leaves open who was a member: “${titleOf(dataset, group)} or not”.`,
  nobody: (dataset: BringsGroups, group: string) =>
    `Nobody in what is shown was a member of ${inTextOf(dataset, group)} when a deal was ordered.`,
  own: (dataset: BringsGroups, group: string) => `${titleOf(dataset, group)} as this file defines it.`,
  within: (relationships: number) =>
    `${counted(relationships, 'relationship')} within one part, drawn as loops.`,
  withinCell: (relationships: number) =>
    `${counted(relationships, 'relationship')} within one part, where its row meets its column.`,
  middle: 'A group stands amid its members’ capitals: it is not of the country there.',
  // Details.
  about: 'Several parties as one',
  aboutPair: 'Between parties, some of them folded to one',
  unfold: 'Unfold: show each party by itself',
  only: 'Show its parties alone, each by itself',
  nothing: 'Nothing of it is within the filters.',
  relationships: 'All of it',
  count: formatNumber,
  ways: { out: 'To others', into: 'From others', within: 'Within' },
  told: (title: string | undefined, what: readonly string[]) =>
    title === undefined ? what.join('. ') : `${title}: ${what.join('. ')}`,
  others: (count: number) => `${counted(count, 'relationship')} of other kinds`,
  /** Over the details of a party or a pair: what of it the picture has elsewhere. */
  moved: (dataset: BringsGroups, relationships: number, parts: readonly string[]) => {
    const names = parts.flatMap((id) => {
      const part = partOf(dataset, id);
      return part ? [`“${partName(dataset, part)}”`] : [];
    });
    return `Parties are folded: in the picture ${counted(relationships, 'relationship')} of what is told here ${forNumber(relationships, 'stands', 'stand')} at ${listed(names, 'and')}.`;
  },
  members: 'Its parties',
  pairs: 'The pairs in it',
  rule: (dataset: BringsGroups, group: string, isOpen: boolean) =>
    isOpen
      ? `The date of the order leaves open who of these was a member of ${inTextOf(dataset, group)}.`
      : `Who was in ${inTextOf(dataset, group)} when the order was placed.`,
  notAll: (shown: number, all: number) => `${formatNumber(all - shown)} more are outside the filters.`,
  out: (deals: string) => `supplies ${deals}`,
  into: (deals: string) => `receives ${deals}`,
  both: (told: readonly string[]) => (told.length > 0 ? listed(told, 'and') : 'no firm deal'),
};
