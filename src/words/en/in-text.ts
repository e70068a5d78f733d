/** How parties, goods and speakers read inside a sentence. */
import type { Attribution, Claim } from '../../domain/model/claim';
import { type Dataset, partyOf, systemOf } from '../../domain/model/dataset';
import type { PartyId, SystemId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';
import type { System } from '../../domain/model/system';
import { listed } from './grammar';
import { countInText } from './quantities';

/** "the United States" */
export function nameInText(dataset: Dataset, id: PartyId): string {
  const party = partyOf(dataset, id);
  return party.nameInText ?? party.name;
}

/** "the United States", "Tor-M1": what one can go to by its name; its id, where the dataset does not hold it. */
export function nodeInText(dataset: Dataset, id: PartyId | SystemId): string {
  const party = dataset.parties.get(id);
  return party ? nameInText(dataset, party.id) : (dataset.systems.get(id)?.name ?? id);
}

/** "Russia’s", "the United States’" */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** "AK-103 rifles", "a missile defence system", "weapons" where no system is given. */
export function goodsInText(dataset: Dataset, { system: id }: Pick<Relationship, 'system'>): string {
  if (!id) return 'weapons';
  const system = systemOf(dataset, id);
  return system.nameInText ?? system.name;
}

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
  return kind === 'class' && words !== undefined && !/^(?:an?|the) /u.test(words) ? words : name;
}

/** "the Tor-M1", "the missile defence system" */
export function definite(goods: string): string {
  return `the ${goods.replace(/^(an?|the) /u, '')}`;
}

/** "one analyst", "the report": the speaker inside a sentence, by the words of the dataset where it has some. */
export function speakerInText({ speaker, speakerInText: words, unnamed }: Attribution): string {
  if (words !== undefined) return words;
  return unnamed ? 'an unnamed source' : speaker.replace(/^(The|An?) /u, (article) => article.toLowerCase());
}

/** Several speakers: "Ann and the report", or how many they are; with the verb that suits them. */
export interface Speakers {
  readonly words: string;
  /** Whether they take the verb of one: "says" and not "say". */
  readonly isOne: boolean;
}

/** More speakers than this are counted and not named. */
const MAX_NAMED = 2;

/** Who makes these claims; null where nobody does. */
export function speakersOf(claims: readonly Claim[]): Speakers | null {
  const names = [...new Set(claims.map(({ attribution }) => speakerInText(attribution)))];
  if (names.length === 0) return null;
  const words = names.length > MAX_NAMED ? `${names.length} sources` : listed(names, 'and');
  return { words, isOne: names.length === 1 && !/ and /u.test(words) };
}
