import { type FacetId, facetOf } from '../../domain/columns/facets';
import type { FilterPart } from '../../domain/views/hidden';

/** The headings over the values of a facet. */
const TITLES: Readonly<Record<FacetId, string>> = {
  party: 'Country or party',
  from: 'Exporter',
  to: 'Importer',
  system: 'Weapon system',
  category: 'Category',
  kind: 'Kind',
  status: 'Status',
  source: 'Source',
  evidence: 'Evidence',
  condition: 'Condition of the goods',
  remark: 'Remarks of the register',
  in: 'Dataset',
};

/** Beside a heading, what else stands among the values than the heading says. */
const ALSO: Readonly<Partial<Record<FacetId, string>>> = {
  from: 'or who objects',
  to: 'or who is the target',
};

/** What relationships can be filtered by. */
export const facets = {
  titles: TITLES,
  also: ALSO,
  /** "years", "exporter": a part of the filter inside a sentence. */
  inText: (part: FilterPart) => (part === 'years' ? 'years' : TITLES[part].toLowerCase()),
  /** How chosen values read in the plain sentence: "from Russia or Iran". */
  phrase: (facet: FacetId, labels: readonly string[]) => facetOf(facet).phrase(...labels),
};
