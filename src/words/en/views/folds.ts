import type { EdtfDate } from '../../../domain/dates/edtf';
import type { BringsGroups } from '../../../domain/groups/groups';
import { INCOME_YEARS, isByIncome, REGION_IDS } from '../../../domain/groups/groups';
import type { StandingApart } from '../../../domain/lenses/folds/apart';
import type { EndOfLine, EndsOfLine } from '../../../domain/lenses/folds/ends';
import { type FoldedThing, foldedThingOf } from '../../../domain/lenses/folds/folded-lines';
import { partOf } from '../../../domain/lenses/folds/parts';
import type { Dataset } from '../../../domain/model/dataset';
import type { Party } from '../../../domain/model/party';
import { counted, formatNumber, forNumber, listed } from '../grammar/grammar';
import { endName, foldName, lineName, nameInText, partName, thingName, titleOf } from './part-names';

const isRegion = (group: string) => Object.values(REGION_IDS).some((ids) => ids.includes(group));

const yearOf = (date: EdtfDate) => date.slice(0, 4);

/** So many parties of a part are told by their names. */
const FEW = 3;

/** "1 of 31: United States", "12 of 31", "all 7": who of a part is at an end of a line. */
function who(dataset: Dataset, { parties, of }: EndOfLine): string {
  const names =
    parties.length > FEW
      ? null
      : listed(
          parties.map((id) => dataset.parties.get(id)?.name ?? id),
          'and',
        );
  if (parties.length === of) return names ?? `all ${formatNumber(of)}`;
  const some = `${formatNumber(parties.length)} of ${formatNumber(of)}`;
  return names === null ? some : `${some}: ${names}`;
}

/** The same in brackets, behind the name of the part; nothing behind that of a party by itself. */
const inBrackets = (dataset: Dataset, ends: EndsOfLine | null, end: 'from' | 'to') => {
  const own = ends?.[end];
  return own ? ` (${who(dataset, own)})` : '';
};

/** A line with who of the parts is at its ends: "NATO members (1 of 31: United States) to Russia, sanctions". */
function titleOfThing(dataset: Dataset, thing: FoldedThing, ends: EndsOfLine | null): string {
  if (thing.type === 'part') return thingName(dataset, thing);
  const nameAt = (end: 'from' | 'to') => endName(dataset, thing[end]) + inBrackets(dataset, ends, end);
  return lineName(thing, nameAt('from'), nameAt('to'));
}

/** "joined in 2024", "was in the European Union from 1973 to 2020": when a party was a member, as far as it was once. */
function stay(dataset: BringsGroups, group: string, { from, until }: StandingApart): string {
  const name = nameInText(dataset, group);
  if (from !== null && until === null) return `joined ${name} in ${yearOf(from)}`;
  if (from !== null && until !== null && !isByIncome(group))
    return `was in ${name} from ${yearOf(from)} to ${yearOf(until)}`;
  return isByIncome(group) ? `was among ${name} in some years only` : `was in ${name} for a time only`;
}

/** Why a party stands by itself beside the group that it was a member of: for what was ordered before it joined, or after it left. */
function apartOf(dataset: Dataset, group: string, apart: StandingApart): string {
  const { party, relationships: count, from, until } = apart;
  const name = dataset.parties.get(party)?.name ?? party;
  const told =
    from !== null && until === null
      ? counted(count, 'earlier relationship')
      : `${counted(count, 'relationship')} of other years`;
  return `${name} ${stay(dataset, group, apart)}: ${told} ${forNumber(count, 'stands', 'stand')} apart, at its own name.`;
}

/** The same of all members of a group, by name where they are few: "Sweden (joined in 2024)". */
function membersApart(dataset: Dataset, group: string, all: readonly StandingApart[]): string {
  const named = all.slice(0, FEW).map(({ party, from, until }) => {
    const name = dataset.parties.get(party)?.name ?? party;
    if (isByIncome(group)) return name;
    return from !== null && until === null ? `${name} (joined in ${yearOf(from)})` : name;
  });
  const more = all.length - named.length;
  const who = listed([...named, ...(more > 0 ? [`${formatNumber(more)} more`] : [])], 'and');
  const [they, their] = all.length === 1 ? ['it was', 'its own name'] : ['they were', 'their own names'];
  const when = `when ${they} ${isByIncome(group) ? 'in no such group, or in another' : 'not in it'}`;
  return `What ${who} ordered or supplied ${when} stands apart, at ${their}.`;
}

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
  /** What a part is called in pictures: "NATO members". */
  part: partName,
  /** "NATO (the organisation)", beside "NATO members": as a party it would be taken for these. */
  organisation: ({ name }: Pick<Party, 'name'>) => `${name} (the organisation)`,
  title: titleOfThing,
  /** The same by the id of a line, before the words on it, which say what it is where no goods move; null for one of no part. */
  line: (dataset: Dataset, id: string, ends: EndsOfLine | null) => {
    const thing = foldedThingOf(dataset, id);
    if (thing?.type !== 'pair') return null;
    return titleOfThing(dataset, { ...thing, kind: 'goods' }, ends);
  },
  /** What is written on a line of parts: "sanctions (1 of 31: United States)", "214 deals (from 12 of 44; to 31 of 55)". */
  onLine: (dataset: Dataset, amount: string, { from, to }: EndsOfLine, isWithin: boolean) => {
    const ends = (isWithin ? [from] : [from, to]).filter((end) => end !== null);
    const [first = '', second] = ends.map((end) => who(dataset, end));
    const told = second === undefined ? first : `from ${first}; to ${second}`;
    return `${isWithin ? 'within: ' : ''}${amount} (${told})`;
  },
  /** "1,044 deals within" */
  within: (amount: string) => `${amount} within`,
  middle: 'A group stands amid its members’ capitals: it is not of the country there.',
  // Details.
  about: 'Several parties as one',
  aboutPair: 'Between parties, some of them folded to one',
  unfold: 'Unfold: show each party by itself',
  only: 'Show its parties alone, each by itself',
  nothing: 'Nothing of it is within the filters.',
  relationships: 'All of it',
  count: formatNumber,
  /** Over the three sums of a part. */
  ways: { out: 'Given to others', into: 'Got from others', within: 'Among themselves' },
  noneOfIt: 'nothing',
  onPaper: (title: string, sums: string) => `${title}: ${sums}.`,
  told: (what: readonly string[]) => what.join('. '),
  others: (count: number) => `${counted(count, 'relationship')} of other kinds`,
  /** Over the details of a party or a pair: what of it the picture has elsewhere. */
  moved: (dataset: BringsGroups, relationships: number, parts: readonly string[]) => {
    const names = parts.flatMap((id) => {
      const part = partOf(dataset, id);
      return part ? [`“${partName(dataset, part)}”`] : [];
    });
    return `Parties are folded: in the picture ${counted(relationships, 'relationship')} of what is told here ${forNumber(relationships, 'stands', 'stand')} at ${listed(names, 'and')}.`;
  },
  /** Why a group and the organisation of its name stand beside each other. */
  twice: (dataset: BringsGroups, group: string) =>
    `${titleOf(dataset, group)} stands twice: “${partName(dataset, { group, isOpen: false })}” is what its member states order and supply, “${titleOf(dataset, group)} (the organisation)” what it orders itself. Neither is part of the other.`,
  apart: apartOf,
  allApart: membersApart,
  members: 'Its parties',
  pairs: 'The pairs in it',
  rule: (dataset: BringsGroups, group: string, isOpen: boolean) =>
    isOpen
      ? `The date of the order leaves open who of these was a member of ${nameInText(dataset, group)}.`
      : isRegion(group)
        ? 'Who is in which part of the world is as the United Nations divide it: Russia in Europe, Türkiye in Asia.'
        : isByIncome(group)
          ? `As the World Bank classifies economies by income per head in the year of the order. Before ${INCOME_YEARS.first} and after ${INCOME_YEARS.last} none has a group.`
          : `Who was in ${nameInText(dataset, group)} when the order was placed.`,
  notAll: (shown: number, all: number) => `${formatNumber(all - shown)} more are outside the filters.`,
  out: (deals: string) => `supplies ${deals}`,
  into: (deals: string) => `receives ${deals}`,
  both: (told: readonly string[]) => (told.length > 0 ? listed(told, 'and') : 'no firm deal'),
};
