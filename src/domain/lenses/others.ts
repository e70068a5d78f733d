/**
 * Others: what a picture of the strongest flows adds up, so that nothing is left out of it. Their ids are short enough for a
 * link: `others..exporters` and `others..importers` are all of them, at either end of their lines; `others..flows..aircraft`
 * is the line of those through a category, or through a system that is drawn; `others..systems..aircraft` stands for the systems
 * of a category that are not drawn while it is open.
 */
import type { Dataset } from '../model/dataset';
import type { OthersId, SystemId } from '../model/ids';
import { CATEGORIES, type Category } from '../model/system';
import type { LensGraph, LineAt } from './lens';

/** Weapons that are of no category. */
export const NO_CATEGORY = 'none';

/** A category of weapons, or that of those of none. */
interface InCategory {
  readonly category: Category | typeof NO_CATEGORY;
}

/** What others go through: a category, systems of none, or a system that is drawn. */
export type OthersThrough = InCategory | { readonly system: SystemId };

/** What is added up. */
export type Others =
  | { readonly type: 'exporters' | 'importers' }
  | { readonly type: 'flows'; readonly through: OthersThrough }
  | { readonly type: 'systems'; readonly through: InCategory };

const JOIN = '..';
const OTHERS = 'others';
const SYSTEMS = 'systems';

const keyOf = (through: OthersThrough): string => ('system' in through ? through.system : through.category);

/** The id of others. */
export function othersId(others: Others): OthersId {
  const parts = 'through' in others ? [others.type, keyOf(others.through)] : [others.type];
  return [OTHERS, ...parts].join(JOIN) as OthersId;
}

function throughOf(dataset: Dataset, text: string): OthersThrough | null {
  if (text === NO_CATEGORY) return { category: NO_CATEGORY };
  const category = CATEGORIES.find((known) => known === text);
  if (category) return { category };
  const system = dataset.systems.get(text);
  return system ? { system: system.id } : null;
}

/** What an id of others stands for, as far as the dataset knows it; null for every other text. */
export function othersOf(dataset: Dataset, id: string): Others | null {
  const [first, type = '', key, ...more] = id.split(JOIN);
  if (first !== OTHERS || more.length > 0) return null;
  if (key === undefined) return type === 'exporters' || type === 'importers' ? { type } : null;
  const through = throughOf(dataset, key);
  if (through && type === 'flows') return { type, through };
  return through && type === SYSTEMS && 'category' in through ? { type, through } : null;
}

/** Which line each relationship is part of in a graph: that of all others of its sort, where its own is not drawn. */
export function lineWithOthers({ others }: LensGraph, lineAt: LineAt): LineAt {
  if (!others) return lineAt;
  return (row) => {
    const line = lineAt(row);
    return others.get(line) ?? line;
  };
}
