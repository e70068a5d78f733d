/** What the parts of a fold are called, and the lines between them. */
import { type BringsGroups, groupOf } from '../../domain/groups/groups';
import { FOLDS, type FoldTo } from '../../domain/lenses/folds/fold-to';
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

/** "NATO", "NATO or not: date unclear", "No part of the world". */
export function partName(dataset: BringsGroups, { group, isOpen }: Part): string {
  if (group === null) return 'No part of the world';
  return isOpen ? `${titleOf(dataset, group)} or not: date unclear` : titleOf(dataset, group);
}

function end(dataset: Titled, id: string): string {
  const own = partOf(dataset, id);
  return own ? partName(dataset, own) : (dataset.parties.get(id)?.name ?? id);
}

/** "NATO", "Russia to NATO", "Within NATO, sanctions". */
export function thingName(dataset: Titled, of: FoldedThing): string {
  if (of.type === 'part') return partName(dataset, of.part);
  const [from, to] = [end(dataset, of.from), end(dataset, of.to)];
  const between = of.from === of.to ? `Within ${from}` : `${from} to ${to}`;
  return of.kind === 'goods' ? between : `${between}, ${model.kinds[of.kind].label}`;
}

/** To what parties are folded: "continents", "NATO". */
export function foldName(dataset: BringsGroups, fold: FoldTo): string {
  const level = FOLDS.find((one) => one === fold);
  return level ? BY_REGION[level] : titleOf(dataset, fold);
}
