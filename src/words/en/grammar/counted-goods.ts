/** Goods with their number inside a sentence. */
import { type Dataset, systemOf } from '../../../domain/model/dataset';
import type { Relationship } from '../../../domain/model/relationship';
import type { System } from '../../../domain/model/system';
import { countInText } from '../deals/quantities';
import { goodsInText } from './in-text';
import { pluralOfGoods } from './plural-goods';

/** "10-12 Tor-M1", "12 aircraft engines", "1 aircraft engine", or the goods alone where no number is given. */
export function countedGoods(dataset: Dataset, relationship: Relationship): string {
  const { system, quantity } = relationship;
  // Licences are papers: "2 licences for weapons of ML1", and not two weapons.
  const count = quantity && quantity.unit !== 'licences' && countInText(quantity);
  if (!count || !system) return goodsInText(dataset, relationship);
  const words = counted(systemOf(dataset, system));
  const isOne = quantity.min === 1 && quantity.max === 1;
  return `${count} ${isOne ? words : pluralOfGoods(words)}`;
}

/** "Tor-M1", "weapons of the category “Missiles”". */
function counted({ kind, name, nameInText: words }: System): string {
  return kind !== 'system' && words !== undefined && !/^(?:an?|the) /u.test(words) ? words : name;
}
