/** A party as an entity: the most exact schema that says no more than we know. */
import { type Dataset, sourceOf } from '../../domain/model/dataset';
import type { DatasetId, SourceId } from '../../domain/model/ids';
import type { AliasType, Party, PartyKind } from '../../domain/model/party';
import { regionCodeOf } from '../../domain/model/region-codes';
import { addresses, codes, type Entity, entityOf, names, orId, words } from './entity';
import { partyEntityId, sourceEntityId } from './ids';

/** The reasons stand in docs/decisions/2026-11-29-follow-the-money.md. */
const SCHEMA: Readonly<Record<PartyKind, string>> = {
  state: 'PublicBody',
  'former-state': 'PublicBody',
  'armed-group': 'Organization',
  'international-organisation': 'Organization',
  'agency-or-company': 'Organization',
  region: 'LegalEntity',
  person: 'Person',
  unknown: 'LegalEntity',
};

/** The property for each type of other name. */
const NAMED: Readonly<Record<AliasType, 'alias' | 'weakAlias' | 'previousName'>> = {
  'full-name': 'alias',
  spelling: 'alias',
  maker: 'alias',
  former: 'previousName',
  code: 'weakAlias',
  grau: 'weakAlias',
  nato: 'weakAlias',
};

/** The states that are no more and that FollowTheMoney knows all the same, by our ids. */
const FORMER: Readonly<Record<string, string>> = { SUHH: 'suhh', CSHH: 'cshh', YUCS: 'yucs', DDDE: 'dd' };

/** The code of a state or region in FollowTheMoney; null where it has none. */
export const countryOf = ({ id }: Pick<Party, 'id'>): string | null =>
  regionCodeOf(id)?.toLowerCase() ?? FORMER[id] ?? null;

/** Where a party is told of. */
interface Mentions {
  readonly sources: Iterable<SourceId>;
  readonly datasets: Iterable<DatasetId>;
}

/** A party, and the sources that tell of it in what is visible. */
export function partyEntity(dataset: Dataset, party: Party, mentions: Mentions, day: string): Entity {
  const sources = Array.from(mentions.sources, (id) => sourceOf(dataset, id));
  const aliases = (as: 'alias' | 'weakAlias' | 'previousName') =>
    names(...party.aliases.filter(({ type }) => NAMED[type] === as).map(({ name }) => name));
  return entityOf(SCHEMA[party.kind], partyEntityId(party.id), [...mentions.datasets], {
    name: names(orId(party.name, party.id)),
    alias: aliases('alias'),
    weakAlias: aliases('weakAlias'),
    previousName: aliases('previousName'),
    country: codes(countryOf(party)),
    wikidataId: codes(party.identifiers?.wikidata ?? null),
    leiCode: codes(party.identifiers?.lei ?? null),
    publisher: words(...sources.map(({ publisher }) => publisher)),
    sourceUrl: addresses(...sources.map(({ address }) => address)),
    proof: sources.map(({ id }) => sourceEntityId(id)),
    retrievedAt: [day],
  });
}
