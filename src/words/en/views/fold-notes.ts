import type { NamedBefore } from '../../../domain/groups/former-names';
import { type BringsGroups, INCOME_YEARS, isByIncome, isShippedGroup } from '../../../domain/groups/groups';
import { GROUP_SOURCES } from '../../../domain/groups/sources';
import type { FoldFacts } from '../../../domain/lenses/folds/fold-facts';
import { type FoldOfAll, type FoldTo, isOfAll } from '../../../domain/lenses/folds/fold-to';
import { groupsOfFold } from '../../../domain/lenses/folds/parts';
import type { Dataset } from '../../../domain/model/dataset';
import { sourceOfTable } from '../deals/group-sources';
import { counted, quoted } from '../grammar/grammar';
import { empty } from './empty';
import { folds } from './folds';
import { nameInText, titleOf } from './part-names';

/** When there are no groups by income. */
const BEYOND = `Before ${INCOME_YEARS.first}, after ${INCOME_YEARS.last} and where the World Bank left it out`;

/** By what all parties are folded; nothing where the parts never change. */
const ofAll = (fold: FoldOfAll) =>
  fold === 'income'
    ? `By income in the year of each order. ${BEYOND}, or where the date leaves it open, a party is in “No income group”, which does not mean a low income. A party counts in each group that it was ever in.`
    : '';

const byDate = (dataset: BringsGroups, group: string) =>
  isByIncome(group)
    ? `${titleOf(dataset, group)}: by income in the year of each order. ${BEYOND}, parties stand by themselves.`
    : `${titleOf(dataset, group)}: its members on the date of each order.`;

/** "Then it was the European Communities." */
const formerly = ({ name, until, isAll }: NamedBefore): string =>
  isAll ? `Then it was ${name}.` : `Before ${until} it was ${name}.`;

const nobody = (dataset: BringsGroups, group: string) =>
  `Nobody in what is shown was ${isByIncome(group) ? 'among' : 'a member of'} ${nameInText(dataset, group)} when a deal was ordered.`;

/** Who counts; where nobody does, in which years the group was there, in the words that a filter by it has for that. */
function whoCounts(dataset: BringsGroups, { fold, members, otherYears }: FoldFacts): string {
  if (isOfAll(fold)) return ofAll(fold);
  if (otherYears) return empty.otherYears(otherYears);
  return members > 0 ? byDate(dataset, fold) : nobody(dataset, fold);
}

/** Of those in none of the groups: they are no group, and what is among them is within nothing. */
function amongNobody({ fold, amongNobody: count }: FoldFacts, hasCells: boolean): string {
  const who = fold === 'income' ? 'without an income group' : 'in no part of the world';
  const last = hasCells ? ' and stand last: a full cell is more than any other' : '';
  return `${counted(count, 'relationship')} between parties ${who}, which are no group${last}.`;
}

const within = ({ within: count }: FoldFacts, hasCells: boolean) =>
  hasCells
    ? `${counted(count, 'relationship')} within one part, where its row meets its column.`
    : `Loops: ${counted(count, 'relationship')} within one part; their width says nothing, but the size of the part counts them.`;

const isOwn = (dataset: BringsGroups, fold: FoldTo) => dataset.groups?.some(({ id }) => id === fold) === true;

/** What is said beside the picture: who counts, whom no date tells of, and what stays within. */
function notesOf(dataset: Dataset, facts: FoldFacts, hasCells: boolean): string[] {
  const { fold, open } = facts;
  const notes = [
    whoCounts(dataset, facts),
    facts.before ? formerly(facts.before) : '',
    isShippedGroup(fold) && isOwn(dataset, fold) ? `${titleOf(dataset, fold)} as this file defines it.` : '',
    open > 0
      ? `For ${counted(open, 'relationship')} the date leaves open who was a member: “${titleOf(dataset, fold)} or not”.`
      : '',
    facts.within > 0 ? within(facts, hasCells) : '',
    facts.amongNobody > 0 ? amongNobody(facts, hasCells) : '',
  ];
  return notes.filter((note) => note !== '');
}

/** From where it is known who is in the parts. */
function sourcesOf(dataset: Dataset, fold: FoldTo): string[] {
  const own = dataset.groups?.find(({ id }) => id === fold);
  if (own) {
    const source = dataset.sources.get(own.source);
    const where = source?.address === undefined ? '' : `, ${source.address}`;
    return source ? [`Source: ${quoted(source.title)}, ${source.publisher}${where}.`] : [];
  }
  const groups = groupsOfFold(fold);
  return GROUP_SOURCES.filter(({ of }) => of.some((id) => groups.includes(id))).map(sourceOfTable);
}

/** What is to be known of a picture that is folded. */
export const foldNotes = {
  /** Beside the picture on the page. */
  onPage: (dataset: Dataset, facts: FoldFacts, hasCells: boolean): string =>
    [
      ...notesOf(dataset, facts, hasCells),
      ...(facts.groups > 0 ? ['Double-click a group, or press U at it, to unfold all.'] : []),
    ].join(' '),
  /** The same where nobody can select a group to read of it: with who stands beside the group and why, and the source of its table. */
  taken: (dataset: Dataset, facts: FoldFacts, hasCells: boolean): string[] => {
    const { fold, apart, isTwice } = facts;
    return [
      ...notesOf(dataset, facts, hasCells),
      ...(apart.length > 0 ? [folds.allApart(dataset, fold, apart)] : []),
      ...(isTwice ? [folds.twice(dataset, fold)] : []),
      ...(facts.members > 0 || facts.open > 0 || isOfAll(fold)
        ? sourcesOf(dataset, fold).map((source) => `Who is in which group: ${source}`)
        : []),
    ];
  },
};
