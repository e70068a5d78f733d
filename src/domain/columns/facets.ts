/** What relationships can be filtered by: one row for each facet, from which all else about it is derived. */

import { groupOf, SHIPPED_GROUP_IDS, UNDATED } from '../groups/groups';
import { DURING } from '../model/band';
import type { Dataset } from '../model/dataset';
import { CONDITIONS, REMARKS } from '../model/deal';
import { EVIDENCE_MARKS, KIND, KINDS } from '../model/relationship';
import { NOT_SAID, REPORTED_BY, type ReportedBy } from '../model/reported';
import { STATUSES } from '../model/status';
import { CATEGORIES } from '../model/system';
import { keysOf } from '../text/keys-of';
import type { Facet } from './facet';
import { facetTables } from './facet-tables';
import { ownCategories, ownGroups, ownSystems, partyName } from './own-values';
import { groupsOfDataset, linesOf, listOf, membersOf, partiesOf, sourcesOf, systemsOf } from './vocabulary';

/** What the facets of both ends say of groups: those of which a party was a member when the goods were ordered. */
const OF_GROUPS = {
  nameOf: (dataset: Dataset, value: string) => groupOf(dataset, value)?.title,
  nameInTextOf: (dataset: Dataset, value: string) => groupOf(dataset, value)?.nameInText,
  order: [...SHIPPED_GROUP_IDS, UNDATED],
  family: 'ends',
  vocabulary: groupsOfDataset,
  isOpen: false,
  isOfGroups: true,
} as const;

/**
 * Every facet, in the order in which the plain sentence speaks of them. Their ids are the names of the permalink's
 * parameters, so they last forever.
 */
export const FACET = {
  party: {
    id: 'party',
    valuesOf: (_, { from, to, via }) => [...new Set([from, to, ...via])],
    nameOf: partyName,
    family: 'ends',
    vocabulary: partiesOf,
    inLink: 3,
    isOpen: true,
    isOfEitherEnd: true,
  },
  from: {
    id: 'from',
    valuesOf: (_, { from }) => [from],
    nameOf: partyName,
    family: 'ends',
    vocabulary: partiesOf,
    inLink: 1,
    isOpen: true,
  },
  to: {
    id: 'to',
    valuesOf: (_, { to }) => [to],
    nameOf: partyName,
    family: 'ends',
    vocabulary: partiesOf,
    inLink: 2,
    isOpen: true,
  },
  'from-in': {
    id: 'from-in',
    valuesOf: (within, relationship) => ownGroups(within, relationship.from, relationship),
    ...OF_GROUPS,
    inLink: 13,
  },
  'to-in': {
    id: 'to-in',
    valuesOf: (within, relationship) => ownGroups(within, relationship.to, relationship),
    ...OF_GROUPS,
    inLink: 14,
  },
  system: {
    id: 'system',
    valuesOf: ownSystems,
    nameOf: (dataset, value) => dataset.systems.get(value)?.name ?? value,
    family: 'goods',
    vocabulary: systemsOf,
    inLink: 4,
    isOpen: true,
  },
  category: {
    id: 'category',
    valuesOf: ownCategories,
    order: CATEGORIES,
    family: 'goods',
    vocabulary: listOf('category', CATEGORIES, { 'air-defence': 'air-defence systems' }),
    inLink: 5,
    isOpen: false,
  },
  kind: {
    id: 'kind',
    valuesOf: (_, { kind }) => [kind],
    order: KINDS,
    family: 'terms',
    vocabulary: listOf('kind', KINDS),
    inLink: 6,
    isOpen: true,
  },
  status: {
    id: 'status',
    valuesOf: (_, { status }) => [status],
    order: STATUSES,
    family: 'terms',
    vocabulary: listOf('status', STATUSES),
    inLink: 7,
    isOpen: true,
  },
  source: {
    id: 'source',
    valuesOf: (_, { claims }) => [...new Set(claims.map((claim) => claim.citation.source))],
    nameOf: (dataset, value) => dataset.sources.get(value)?.title ?? value,
    family: 'terms',
    vocabulary: sourcesOf,
    inLink: 8,
    isOpen: false,
  },
  evidence: {
    id: 'evidence',
    valuesOf: (_, { marks }) => marks,
    order: EVIDENCE_MARKS,
    family: 'terms',
    vocabulary: listOf('evidence', EVIDENCE_MARKS),
    inLink: 9,
    isOpen: true,
  },
  condition: {
    id: 'condition',
    valuesOf: (_, { condition }) => (condition ? [condition] : []),
    order: CONDITIONS,
    family: 'terms',
    vocabulary: listOf('condition', CONDITIONS, { modernised: 'second hand but modernised' }),
    inLink: 10,
    isOpen: false,
  },
  remark: {
    id: 'remark',
    valuesOf: (_, { remarks }) => remarks ?? [],
    order: REMARKS,
    family: 'terms',
    vocabulary: listOf('remark', REMARKS, {
      financed: 'financed by others',
      'name-changed': 'name changed by a spreadsheet',
    }),
    inLink: 11,
    isOpen: false,
  },
  in: {
    id: 'in',
    valuesOf: (_, { datasets }) => datasets,
    nameOf: ({ members }, value) => members.find(({ id }) => id === value)?.title ?? value,
    family: 'terms',
    vocabulary: membersOf,
    isOfFiles: true,
    inLink: 12,
    isOpen: false,
  },
  during: {
    id: 'during',
    valuesOf: ({ bands = [] }, relationship) => facetTables()?.duringOf(relationship, bands) ?? [],
    order: DURING,
    family: 'terms',
    vocabulary: listOf('during', DURING),
    inLink: 15,
    isOpen: false,
  },
  reported: {
    id: 'reported',
    valuesOf: (_, { kind, reported }): readonly ReportedBy[] =>
      KIND[kind].carriesGoods ? [reported?.by ?? NOT_SAID] : [],
    order: REPORTED_BY,
    nothing: NOT_SAID,
    nameInTextOf: () => undefined,
    family: 'terms',
    vocabulary: listOf('reported', REPORTED_BY, { third: 'a third party' }),
    inLink: 16,
    isOpen: false,
  },
  line: {
    id: 'line',
    valuesOf: (): readonly string[] => [],
    nameOf: (_, value) => value,
    family: 'ends',
    vocabulary: linesOf,
    isOfLines: true,
    inLink: 17,
    isOpen: false,
  },
} as const satisfies Record<string, Facet>;

/** The id of a facet. */
export type FacetId = keyof typeof FACET;

/** What the values of a facet are. */
export type ValueOf<Id extends FacetId> = ReturnType<(typeof FACET)[Id]['valuesOf']>[number];

/** What the vocabularies of facets are of: for most a facet, for some a thing that several are about. */
export type FacetVocabulary = ReturnType<(typeof FACET)[FacetId]['vocabulary']>['of'];

/** The facets of which values are the same for every dataset: those that name not all of them by the dataset. */
export type ListedFacetId = {
  readonly [Id in FacetId]: (typeof FACET)[Id] extends {
    readonly nameOf: (dataset: Dataset, value: string) => string;
  }
    ? never
    : Id;
}[FacetId];

/** Every facet id, in the order in which the plain sentence speaks of them. */
export const FACET_IDS = keysOf(FACET);

/** The same in the order of their parameters in a link. */
export const facetsInLink = (): readonly FacetId[] =>
  FACET_IDS.toSorted((a, b) => FACET[a].inLink - FACET[b].inLink);

/** The same in the order in which the page lists them, each once, but for those of lines. */
export const FACETS_IN_PANEL: readonly FacetId[] = [
  'from',
  'to',
  'party',
  'from-in',
  'to-in',
  'system',
  'status',
  'kind',
  'evidence',
  'category',
  'source',
  'condition',
  'remark',
  'in',
  'during',
  'reported',
];

/** The facet with this id, seen as any other facet. */
export function facetOf(id: FacetId): Facet {
  return FACET[id];
}

/** Whether the relationships of a dataset differ in a facet, or say anything by it. */
export function isTold(id: FacetId, values: readonly string[]): boolean {
  return values.some((value) => value !== facetOf(id).nothing);
}
