/** What the parts of a fold are called, and the lines between them. */
import { type BringsGroups, groupOf, isNamedByMembers } from '../../domain/groups/groups';
import { type FOLDS, type FoldTo, isByRegion } from '../../domain/lenses/folds/fold-to';
import type { FoldedThing } from '../../domain/lenses/folds/folded-lines';
import { type Part, partOf } from '../../domain/lenses/folds/parts';
import type { Dataset } from '../../domain/model/dataset';
import { model } from './model';

type Titled = Pick<Dataset, 'groups' | 'parties'>;

/** To what all parties are folded. */
const BY_REGION: Readonly<Record<(typeof FOLDS)[number], string>> = {
  region: 'continents',
  subregion: 'parts of continents',
};

/** The name of a group: “NATO”. */
export const titleOf = (dataset: BringsGroups, group: string) => groupOf(dataset, group)?.title ?? group;

/** "Europe", "NATO members", "NATO or not: date unclear", "No part of the world": an alliance is not its members. */
export function partName(dataset: BringsGroups, { group, isOpen }: Pick<Part, 'group' | 'isOpen'>): string {
  if (group === null) return 'No part of the world';
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
  return isByRegion(fold) ? BY_REGION[fold] : titleOf(dataset, fold);
}

/** Whose pairs are counted: "between continents", "NATO members as one". */
export function foldedPairs(dataset: BringsGroups, fold: FoldTo): string {
  return isByRegion(fold)
    ? `between ${BY_REGION[fold]}`
    : `${partName(dataset, { group: fold, isOpen: false })} as one`;
}
