/** What the parts of a fold are called, and the lines between them. */
import { type BringsGroups, groupOf, isNamedByMembers, NO_INCOME } from '../../../domain/groups/groups';
import { type FOLDS, type FoldTo, isOfAll } from '../../../domain/lenses/folds/fold-to';
import type { FoldedThing } from '../../../domain/lenses/folds/folded-lines';
import { type Part, partId, partOf } from '../../../domain/lenses/folds/parts';
import type { Dataset } from '../../../domain/model/dataset';
import { model } from '../deals/model';

type Titled = Pick<Dataset, 'groups' | 'parties'>;

/** To what all parties are folded. */
const OF_ALL: Readonly<Record<(typeof FOLDS)[number], string>> = {
  region: 'continents',
  subregion: 'parts of continents',
  income: 'income groups',
};

/** The name of a group: “NATO”. */
export const titleOf = (dataset: BringsGroups, group: string) => groupOf(dataset, group)?.title ?? group;

/** The same inside a sentence: “the Warsaw Pact”. */
export function nameInText(dataset: BringsGroups, group: string): string {
  const named = groupOf(dataset, group);
  return named?.nameInText ?? named?.title ?? group;
}

/** "Europe", "NATO members", "NATO or not: date unclear", "No part of the world": an alliance is not its members. */
export function partName(
  dataset: BringsGroups,
  { id, group, isOpen }: Pick<Part, 'group' | 'isOpen'> & Partial<Pick<Part, 'id'>>,
): string {
  if (group === null) return id === partId(NO_INCOME) ? 'No income group' : 'No part of the world';
  const title = titleOf(dataset, group);
  if (isOpen) return `${title} or not: date unclear`;
  return isNamedByMembers(group) ? title : `${title} members`;
}

/** The name of a part, or of a party that stays by itself. */
export function endName(dataset: Titled, id: string): string {
  const own = partOf(dataset, id);
  return own ? partName(dataset, own) : (dataset.parties.get(id)?.name ?? id);
}

/** A line between two names, or within one part: "Russia to NATO members", "Within Europe, sanctions". */
export function lineName(of: FoldedThing & { readonly type: 'pair' }, from: string, to: string): string {
  const between = of.from === of.to ? `Within ${from}` : `${from} to ${to}`;
  return of.kind === 'goods' ? between : `${between}, ${model.kinds[of.kind].label}`;
}

/** "NATO members", "Russia to NATO members", "Within Europe, sanctions". */
export const thingName = (dataset: Titled, of: FoldedThing): string =>
  of.type === 'part'
    ? partName(dataset, of.part)
    : lineName(of, endName(dataset, of.from), endName(dataset, of.to));

/** To what parties are folded: "continents", "NATO". */
export function foldName(dataset: BringsGroups, fold: FoldTo): string {
  return isOfAll(fold) ? OF_ALL[fold] : titleOf(dataset, fold);
}

/** Whose pairs are counted: "between continents", "NATO members as one". */
export function foldedPairs(dataset: BringsGroups, fold: FoldTo): string {
  return isOfAll(fold)
    ? `between ${OF_ALL[fold]}`
    : `${partName(dataset, { group: fold, isOpen: false })} as one`;
}
