import { type Dataset, systemIdOf, systemOf } from './dataset';
import { CONDITION, CONDITIONS, type Condition, REMARK, REMARKS, type Remark } from './deal';
import type { PartyId, SourceId, SystemId } from './ids';
import { listed } from './listed';
import {
  EVIDENCE_MARK,
  EVIDENCE_MARKS,
  type EvidenceMark,
  KIND,
  KINDS,
  type Kind,
  type Relationship,
} from './relationship';
import { STATUS, STATUSES, type Status } from './status';
import { CATEGORIES, CATEGORY_LABEL, type Category } from './system';

/** A property of relationships that a reader can filter by. */
export interface Facet {
  readonly id: string;
  /** The heading over its values. */
  readonly title: string;
  /** Beside the heading, what else stands among the values than the heading says. */
  readonly also?: string;
  /** The ids of the values that one relationship has, each once. */
  readonly valuesOf: (dataset: Dataset, relationship: Relationship) => readonly string[];
  /** The words for a value. */
  readonly labelOf: (dataset: Dataset, value: string) => string;
  /** How chosen values read in the plain sentence: "from Russia or Iran". */
  readonly phrase: (...labels: readonly string[]) => string;
  /** The order of values where it is not by count. */
  readonly order?: readonly string[];
}

const partyLabel = (dataset: Dataset, value: string) => dataset.parties.get(value as PartyId)?.name ?? value;
const asIs = (...labels: readonly string[]) => listed(labels, 'or');

/** The system of a relationship, or none. */
function systemsOf(dataset: Dataset, relationship: Relationship): readonly SystemId[] {
  const id = systemIdOf(dataset, relationship);
  return id ? [id] : [];
}

function categoriesOf(dataset: Dataset, relationship: Relationship): readonly Category[] {
  return systemsOf(dataset, relationship).flatMap((id) => systemOf(dataset, id).category ?? []);
}

/** Every facet. Their ids are the names of the permalink's parameters, so they last forever. */
export const FACET = {
  party: {
    id: 'party',
    title: 'Country or party',
    valuesOf: (_, { from, to, via }) => [...new Set([from, to, ...via])],
    labelOf: partyLabel,
    phrase: asIs,
  },
  from: {
    id: 'from',
    title: 'Exporter',
    also: 'or who objects',
    valuesOf: (_, { from }) => [from],
    labelOf: partyLabel,
    phrase: (...labels) => `from ${listed(labels, 'or')}`,
  },
  to: {
    id: 'to',
    title: 'Importer',
    also: 'or who is the target',
    valuesOf: (_, { to }) => [to],
    labelOf: partyLabel,
    phrase: (...labels) => `to ${listed(labels, 'or')}`,
  },
  system: {
    id: 'system',
    title: 'Weapon system',
    valuesOf: systemsOf,
    labelOf: (dataset, value) => dataset.systems.get(value as SystemId)?.name ?? value,
    phrase: asIs,
  },
  category: {
    id: 'category',
    title: 'Category',
    valuesOf: categoriesOf,
    labelOf: (_, value) => CATEGORY_LABEL[value as Category] ?? value,
    phrase: asIs,
    order: CATEGORIES,
  },
  kind: {
    id: 'kind',
    title: 'Kind',
    valuesOf: (_, { kind }) => [kind],
    labelOf: (_, value) => KIND[value as Kind]?.label ?? value,
    phrase: asIs,
    order: KINDS,
  },
  status: {
    id: 'status',
    title: 'Status',
    valuesOf: (_, { status }) => [status],
    labelOf: (_, value) => STATUS[value as Status]?.label ?? value,
    phrase: asIs,
    order: STATUSES,
  },
  source: {
    id: 'source',
    title: 'Source',
    valuesOf: (_, { claims }) => [...new Set(claims.map((claim) => claim.citation.source))],
    labelOf: (dataset, value) => dataset.sources.get(value as SourceId)?.title ?? value,
    phrase: (...labels) =>
      `according to ${listed(
        labels.map((label) => `“${label}”`),
        'or',
      )}`,
  },
  evidence: {
    id: 'evidence',
    title: 'Evidence',
    valuesOf: (_, { marks }) => marks,
    labelOf: (_, value) => EVIDENCE_MARK[value as EvidenceMark]?.label ?? value,
    phrase: asIs,
    order: EVIDENCE_MARKS,
  },
  condition: {
    id: 'condition',
    title: 'Condition of the goods',
    valuesOf: (_, { condition }) => (condition ? [condition] : []),
    labelOf: (_, value) => CONDITION[value as Condition]?.label ?? value,
    phrase: asIs,
    order: CONDITIONS,
  },
  remark: {
    id: 'remark',
    title: 'Remarks of the register',
    valuesOf: (_, { remarks }) => remarks ?? [],
    labelOf: (_, value) => REMARK[value as Remark]?.label ?? value,
    phrase: (...labels) => `remarked as ${listed(labels, 'or')}`,
    order: REMARKS,
  },
  in: {
    id: 'in',
    title: 'Dataset',
    valuesOf: (_, { datasets }) => datasets,
    labelOf: ({ members }, value) => members.find(({ id }) => id === value)?.title ?? value,
    phrase: (...labels) =>
      `in ${listed(
        labels.map((label) => `“${label}”`),
        'or',
      )}`,
  },
} as const satisfies Record<string, Facet>;

/** The id of a facet. */
export type FacetId = keyof typeof FACET;

/** Every facet id, in the order in which the plain sentence speaks of them. */
export const FACET_IDS = Object.keys(FACET) as readonly FacetId[];

/** The facet with this id, seen as any other facet. */
export function facetOf(id: FacetId): Facet {
  return FACET[id];
}
