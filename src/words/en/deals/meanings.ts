import { type WhyOrdered, whyTakenAsOrdered } from '../../../domain/evidence/taken-status';
import type { IdentifierKind } from '../../../domain/model/identifiers';
import type { AliasType } from '../../../domain/model/party';
import type { Relationship } from '../../../domain/model/relationship';
import type { Status } from '../../../domain/model/status';
import type { UnrocaCategory } from '../../../domain/model/system';

const STATUSES: Readonly<Record<Status, string>> = {
  opinion: 'somebody’s view, not a reported fact',
  possible: 'raised as a possibility, no more',
  voiced: 'an objection or a concern that was expressed',
  negotiating: 'talks are reported',
  proposed: 'proposed, chosen, or notified to a parliament',
  authorised: 'a licence or approval was given',
  ordered: 'a contract was signed',
  confirmed: 'a party says that it goes ahead',
  'partly-delivered': 'some of the goods arrived',
  delivered: 'the goods arrived',
  'in-force': 'a sanction that applied then',
  lifted: 'a sanction that was lifted',
  refused: 'the other side said no',
  revoked: 'a licence or approval was withdrawn',
  suspended: 'halted, and not resumed so far',
  cancelled: 'an order that was given up',
  'not-concluded': 'no contract came of it',
  unknown: 'the table says it in words that are not known here; no sum counts it',
};

/** The categories of the UN Register of Conventional Arms, as it numbers and calls them. */
const UNROCA_CATEGORIES: Readonly<Record<UnrocaCategory, string>> = {
  'battle-tanks': 'I battle tanks',
  'armoured-combat-vehicles': 'II armoured combat vehicles',
  'large-calibre-artillery': 'III large-calibre artillery systems',
  'combat-aircraft': 'IV combat aircraft',
  'attack-helicopters': 'V attack helicopters',
  warships: 'VI warships',
  'missiles-and-launchers': 'VII missiles and missile launchers',
  'small-arms-and-light-weapons': 'VIII small arms and light weapons',
};

const IDENTIFIERS: Readonly<Record<IdentifierKind, string>> = {
  wikidata: 'Wikidata',
  lei: 'LEI',
};

const ALIAS_TYPES: Readonly<Record<AliasType, string>> = {
  spelling: 'other spelling',
  maker: 'maker’s name',
  grau: 'GRAU index',
  nato: 'NATO reporting name',
  former: 'former name',
  code: 'code',
  'full-name': 'full name',
};

/** Why a deal is taken for an order. */
const TAKEN_AS_ORDERED: Readonly<Record<WhyOrdered, string>> = {
  'not-said': 'taken as ordered: the table does not say',
  'not-read': 'taken as ordered: the column that may say otherwise was not read',
};

/** What the words of the field mean, and those that only details have. */
export const meanings = {
  statuses: STATUSES,
  /** In the place of what its status means, where a deal was taken for an order. */
  takenAsOrdered: TAKEN_AS_ORDERED,
  /** What the status of a relationship means, as far as its table says it. */
  ofStatus: ({ status, claims }: Pick<Relationship, 'status' | 'claims'>) => {
    const why = whyTakenAsOrdered({ status, claims });
    if (why !== null) return TAKEN_AS_ORDERED[why];
    return STATUSES[status];
  },
  unroca: UNROCA_CATEGORIES,
  aliasTypes: ALIAS_TYPES,
  identifiers: IDENTIFIERS,
};
