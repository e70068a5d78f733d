import type { Condition, Remark } from '../../domain/model/deal';
import type { AliasType, PartyKind } from '../../domain/model/party';
import type { EvidenceMark, Kind } from '../../domain/model/relationship';
import type { Status } from '../../domain/model/status';
import type { Category, UnrocaCategory } from '../../domain/model/system';

/** A word of the field, and what it means here. */
interface Term {
  readonly label: string;
  readonly meaning: string;
}

const STATUSES: Readonly<Record<Status, Term>> = {
  opinion: { label: 'opinion', meaning: 'somebody’s view, not a reported fact' },
  possible: { label: 'possible', meaning: 'raised as a possibility, no more' },
  voiced: { label: 'voiced', meaning: 'an objection or a concern that was expressed' },
  negotiating: { label: 'negotiating', meaning: 'talks are reported' },
  proposed: { label: 'proposed', meaning: 'proposed, chosen, or notified to a parliament' },
  authorised: { label: 'authorised', meaning: 'a licence or approval was given' },
  ordered: { label: 'ordered', meaning: 'a contract was signed' },
  confirmed: { label: 'confirmed', meaning: 'a party says that it goes ahead' },
  'partly-delivered': { label: 'partly delivered', meaning: 'some of the goods arrived' },
  delivered: { label: 'delivered', meaning: 'the goods arrived' },
  'in-force': { label: 'in force', meaning: 'a sanction that applied then' },
  lifted: { label: 'lifted', meaning: 'a sanction that was lifted' },
  refused: { label: 'refused', meaning: 'the other side said no' },
  revoked: { label: 'revoked', meaning: 'a licence or approval was withdrawn' },
  suspended: { label: 'suspended', meaning: 'halted, and not resumed so far' },
  cancelled: { label: 'cancelled', meaning: 'an order that was given up' },
  'not-concluded': { label: 'not concluded', meaning: 'no contract came of it' },
};

/** As a verb between two parties, and as a noun short enough for a line of the graph. */
const KINDS: Readonly<Record<Kind, { readonly label: string; readonly noun: string }>> = {
  supplies: { label: 'supplies', noun: 'supply' },
  'licenses-production': { label: 'licenses production', noun: 'licence' },
  finances: { label: 'finances', noun: 'finance' },
  'exports-for': { label: 'exports for', noun: 'agency' },
  sanctions: { label: 'sanctions', noun: 'sanctions' },
  'objects-to': { label: 'objects to', noun: 'objection' },
  'diversion-concern': { label: 'diversion concern', noun: 'diversion concern' },
};

const MARKS: Readonly<Record<EvidenceMark, Term>> = {
  disputed: { label: 'disputed', meaning: 'sources contradict one another' },
  'single-source': { label: 'single source', meaning: 'all that is said of it rests on one source' },
  'several-sources': { label: 'several sources', meaning: 'two sources or more speak of it' },
};

const CONDITIONS: Readonly<Record<Condition, { readonly label: string }>> = {
  new: { label: 'new' },
  'second-hand': { label: 'second hand' },
  modernised: { label: 'second hand but modernised' },
};

const REMARKS: Readonly<Record<Remark, Term>> = {
  cancelled: { label: 'cancelled', meaning: 'the comment says that all or part of it was cancelled' },
  embargo: { label: 'embargo', meaning: 'the comment speaks of an embargo' },
  'licence-production': { label: 'licence production', meaning: 'the goods are made under licence' },
  financed: { label: 'financed by others', meaning: 'the comment says who paid for it' },
  'delivery-planned': { label: 'delivery planned', meaning: 'the comment gives a year for the delivery' },
  'not-yet-ordered': { label: 'not yet ordered', meaning: 'the comment says that no order was placed yet' },
  'status-uncertain': {
    label: 'status uncertain',
    meaning: 'the comment calls the state of the deal uncertain',
  },
  'name-changed': {
    label: 'name changed by a spreadsheet',
    meaning: 'a spreadsheet probably changed the cell of the weapon',
  },
};

const CATEGORIES: Readonly<Record<Category, string>> = {
  aircraft: 'aircraft',
  'air-defence': 'air-defence systems',
  'armoured-vehicles': 'armoured vehicles',
  artillery: 'artillery',
  engines: 'engines',
  missiles: 'missiles',
  'naval-weapons': 'naval weapons',
  satellites: 'satellites',
  sensors: 'sensors',
  ships: 'ships',
  'small-arms': 'small arms',
  other: 'other',
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

const PARTY_KINDS: Readonly<Record<PartyKind, string>> = {
  state: 'state',
  'former-state': 'former state',
  'armed-group': 'armed group',
  'international-organisation': 'international organisation',
  'agency-or-company': 'agency or company',
  region: 'region',
  person: 'person',
  unknown: 'unknown party',
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

/** The words of the field: what relationships, parties and weapons can be. */
export const model = {
  statuses: STATUSES,
  kinds: KINDS,
  marks: MARKS,
  conditions: CONDITIONS,
  remarks: REMARKS,
  categories: CATEGORIES,
  unroca: UNROCA_CATEGORIES,
  partyKinds: PARTY_KINDS,
  aliasTypes: ALIAS_TYPES,
};
