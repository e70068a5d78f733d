/** Goods with their number inside a sentence. */
import { type Dataset, systemOf } from '../../../domain/model/dataset';
import type { Relationship } from '../../../domain/model/relationship';
import type { System } from '../../../domain/model/system';
import { countInText } from '../deals/quantities';
import { goodsInText } from './in-text';

/** "10-12 Tor-M1", or the goods alone where no number is given. */
export function countedGoods(dataset: Dataset, relationship: Relationship): string {
  const { system, quantity } = relationship;
  // Licences are papers: "2 licences for weapons of ML1", and not two weapons.
  const count = quantity && quantity.unit !== 'licences' && countInText(quantity);
  return count && system
    ? `${count} ${counted(systemOf(dataset, system))}`
    : goodsInText(dataset, relationship);
}

/** "12 Tor-M1", "12 weapons of the category “Missiles”". */
function counted({ kind, name, nameInText: words }: System): string {
  return kind !== 'system' && words !== undefined && !/^(?:an?|the) /u.test(words) ? words : name;
}
