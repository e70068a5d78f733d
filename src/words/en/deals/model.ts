import { statusNotKnown } from '../../../domain/evidence/taken-status';
import type { During } from '../../../domain/model/band';
import type { Condition, Remark } from '../../../domain/model/deal';
import type { PartyKind } from '../../../domain/model/party';
import type { EvidenceMark, Kind, Relationship } from '../../../domain/model/relationship';
import type { ReportedBy } from '../../../domain/model/reported';
import type { Status } from '../../../domain/model/status';
import type { Category } from '../../../domain/model/system';
import { listed, quoted } from '../grammar/grammar';

/** A word of the field, and what it means here. */
interface Term {
  readonly label: string;
  readonly meaning: string;
}

const STATUSES: Readonly<Record<Status, { readonly label: string }>> = {
  opinion: { label: 'opinion' },
  possible: { label: 'possible' },
  voiced: { label: 'voiced' },
  negotiating: { label: 'negotiating' },
  proposed: { label: 'proposed' },
  authorised: { label: 'authorised' },
  ordered: { label: 'ordered' },
  confirmed: { label: 'confirmed' },
  'partly-delivered': { label: 'partly delivered' },
  delivered: { label: 'delivered' },
  'in-force': { label: 'in force' },
  lifted: { label: 'lifted' },
  refused: { label: 'refused' },
  revoked: { label: 'revoked' },
  suspended: { label: 'suspended' },
  cancelled: { label: 'cancelled' },
  'not-concluded': { label: 'not concluded' },
  unknown: { label: 'status not known here' },
};

/** What the status of a relationship is called: where it is not known here, in the words of its table. */
function nameOfStatus(relationship: Pick<Relationship, 'status' | 'claims'>): string {
  const told = statusNotKnown(relationship).map(quoted);
  return told.length === 0 ? STATUSES[relationship.status].label : `${listed(told, 'and')}, not known here`;
}

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

/** A deal was ordered during one of these, or may have been: which says nothing of whether it was allowed. */
const DURING: Readonly<Record<During, string>> = {
  'un-embargo': 'a UN arms embargo',
  'un-embargo-perhaps': 'a UN arms embargo, perhaps',
  'eu-embargo': 'an EU arms embargo',
  'eu-embargo-perhaps': 'an EU arms embargo, perhaps',
  sanctions: 'sanctions',
  'sanctions-perhaps': 'sanctions, perhaps',
  war: 'a war',
  'war-perhaps': 'a war, perhaps',
  other: 'another time that the dataset marks',
  'other-perhaps': 'another time that the dataset marks, perhaps',
};

const REPORTED: Readonly<Record<ReportedBy, string>> = {
  exporter: 'the exporter',
  importer: 'the importer',
  both: 'both ends',
  third: 'a third party',
  'not-said': 'not said',
};

const REMARKS: Readonly<Record<Remark, { readonly label: string }>> = {
  cancelled: { label: 'cancelled' },
  embargo: { label: 'embargo' },
  'licence-production': { label: 'licence production' },
  financed: { label: 'financed by others' },
  'delivery-planned': { label: 'delivery planned' },
  'not-yet-ordered': { label: 'not yet ordered' },
  'status-uncertain': { label: 'status uncertain' },
  'name-changed': { label: 'name changed by a spreadsheet' },
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

/** The words of the field: what relationships, parties and weapons can be. */
export const model = {
  statuses: STATUSES,
  nameOfStatus,
  /** A status that is not known here, in the words of a table. */
  statusInWords: quoted,
  kinds: KINDS,
  marks: MARKS,
  conditions: CONDITIONS,
  remarks: REMARKS,
  during: DURING,
  reported: REPORTED,
  categories: CATEGORIES,
  partyKinds: PARTY_KINDS,
};
