/** What is selected, as a name. */

import type { Selected } from '../lenses/selected';
import { type Dataset, partyOf, systemIdOf, systemOf } from '../model/dataset';
import { KIND, type Relationship } from '../model/relationship';
import { bundleTitle } from './bundle-wording';
import { relationshipSentence } from './wording';

function shortly(dataset: Dataset, relationship: Relationship): string {
  const { from, to, kind } = relationship;
  const system = systemIdOf(dataset, relationship);
  const what = system && KIND[kind].carriesGoods ? systemOf(dataset, system).name : KIND[kind].label;
  return `${partyOf(dataset, from).name} to ${partyOf(dataset, to).name}, ${what}`;
}

/** A name of a few words, for titles: "Tor-M1", "Russia to Venezuela, Tor-M1". */
export function titleOfSelected(dataset: Dataset, selected: Selected): string {
  switch (selected.type) {
    case 'party':
      return selected.party.name;
    case 'system':
      return selected.system.name;
    case 'relationship':
      return shortly(dataset, selected.relationship);
    case 'bundle':
      return bundleTitle(dataset, selected.bundle);
  }
}

/** What it is called where it is told once: a relationship as the sentence over its details. */
export function nameOfSelected(dataset: Dataset, selected: Selected): string {
  return selected.type === 'relationship'
    ? relationshipSentence(dataset, selected.relationship)
    : titleOfSelected(dataset, selected);
}
