import type { Connection } from '../../../domain/connections/connection';
import { formatYears } from '../../../domain/filter/years';
import { NO_CATEGORY, type Others } from '../../../domain/lenses/others';
import type { Selected } from '../../../domain/lenses/selected';
import { type Bundle, bundleOf } from '../../../domain/model/bundle';
import { type Dataset, partyOf, systemIdOf, systemOf } from '../../../domain/model/dataset';
import { KIND, type Relationship } from '../../../domain/model/relationship';
import { findRelationship } from '../../../domain/model/relationships';
import { model } from '../deals/model';
import { capitalised, listed } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';
import { thingName } from './part-names';

const ends = (dataset: Dataset, { from, to }: Pick<Relationship, 'from' | 'to'>) =>
  `${partyOf(dataset, from).name} to ${partyOf(dataset, to).name}`;

/** What a flow goes through: "Tor-M1", or "air-defence systems". */
function throughOf(dataset: Dataset, { system, category }: Bundle & { type: 'flow' }): string {
  if (system) return systemOf(dataset, system).name;
  return category ? model.categories[category] : 'arms';
}

/** What goes along a line, where its ends do not say all: "aircraft", "sanctions". */
function whatOf(dataset: Dataset, of: Exclude<Bundle, { readonly type: 'category' }>): string | null {
  if (of.type === 'flow') return throughOf(dataset, of);
  return of.kind === 'goods' ? null : model.kinds[of.kind].label;
}

/** A bundle in a few words: "Russia to Venezuela", "Russia to Venezuela, aircraft", "Missiles". */
function bundle(dataset: Dataset, of: Bundle): string {
  if (of.type === 'category') return capitalised(model.categories[of.category]);
  const what = whatOf(dataset, of);
  return what ? `${ends(dataset, of)}, ${what}` : ends(dataset, of);
}

function whatOfOne(dataset: Dataset, of: Relationship): string {
  const system = systemIdOf(dataset, of);
  return system && KIND[of.kind].carriesGoods ? systemOf(dataset, system).name : model.kinds[of.kind].label;
}

const relationship = (dataset: Dataset, of: Relationship): string =>
  `${ends(dataset, of)}, ${whatOfOne(dataset, of)}`;

/** A line inside of a sentence: "Russia to Venezuela (aircraft)", "the deal Russia to Venezuela (Tor-M1, 2005)"; its id, where the dataset does not hold it. */
export function lineInText(dataset: Dataset, id: string): string {
  const bundle = bundleOf(dataset, id);
  if (bundle && 'from' in bundle) {
    const what = whatOf(dataset, bundle);
    return what ? `${ends(dataset, bundle)} (${what})` : ends(dataset, bundle);
  }
  const of = findRelationship(dataset.relationships, id);
  if (!of) return id;
  const { years } = of;
  const [first, last] = [years[0], years.at(-1)];
  const when = first && last ? `, ${formatYears({ first, last })}` : '';
  const one = KIND[of.kind].carriesGoods ? 'deal' : 'relationship';
  return `the ${one} ${ends(dataset, of)} (${whatOfOne(dataset, of)}${when})`;
}

/** "Iran and Venezuela": two things whose connection is asked for, or what is between them. */
function connection(dataset: Dataset, { ends }: Pick<Connection, 'ends'>): string {
  const names = ends.map((id) => dataset.parties.get(id)?.name ?? dataset.systems.get(id)?.name ?? id);
  return listed(names, 'and');
}

/** What is added up in a picture: "All other flows", "Aircraft: all other flows", "Other missiles". */
function others(dataset: Dataset, of: Others): string {
  if (!('through' in of)) return 'All other flows';
  const { through } = of;
  if ('system' in through) return `${systemOf(dataset, through.system).name}: all other flows`;
  const { category } = through;
  const name = category === NO_CATEGORY ? 'weapons without a category' : model.categories[category];
  return of.type === 'flows' ? `${capitalised(name)}: all other flows` : `Other ${name}`;
}

/** A name of a few words, for titles: "Tor-M1", "Russia to Venezuela, Tor-M1". */
function title(dataset: Dataset, selected: Selected): string {
  switch (selected.type) {
    case 'party':
      return selected.party.name;
    case 'system':
      return selected.system.name;
    case 'relationship':
      return relationship(dataset, selected.relationship);
    case 'bundle':
      return bundle(dataset, selected.bundle);
    case 'connection':
      return connection(dataset, selected.connection);
    case 'common':
      return listed(
        selected.parties.map((id) => partyOf(dataset, id).name),
        'and',
      );
    case 'others':
      return others(dataset, selected.others);
    case 'between':
      return connection(dataset, { ends: selected.between.parties });
    case 'folded':
      return thingName(dataset, selected.thing);
  }
}

/** What bundles and all that can be selected are called. */
export const titles = {
  bundle,
  others,
  /** What a line is called before the words on it, which say what it is where no goods move: "Russia to Venezuela". */
  line: (dataset: Dataset, of: Bundle) => (of.type === 'pair' ? ends(dataset, of) : bundle(dataset, of)),
  title,
  /** The same inside of a sentence: "the United States". */
  inText: (dataset: Dataset, selected: Selected) =>
    selected.type === 'party' ? nodeInText(dataset, selected.party.id) : title(dataset, selected),
};
