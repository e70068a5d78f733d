/** How parties, goods and speakers read inside a sentence. */
import type { Attribution } from '../../../domain/model/claim';
import { type Dataset, partyOf, systemOf } from '../../../domain/model/dataset';
import type { PartyId, SystemId } from '../../../domain/model/ids';
import type { Relationship } from '../../../domain/model/relationship';
import { pluralOfGoods } from './plural-goods';

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

/** "AK-103 rifles", "aircraft engines", "a missile defence system", "weapons" where no system is given. */
export function goodsInText(dataset: Dataset, { system: id }: Pick<Relationship, 'system'>): string {
  if (!id) return 'weapons';
  const system = systemOf(dataset, id);
  return system.nameInText ?? pluralOfGoods(system.name);
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
