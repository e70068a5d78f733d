import { type FacetId, type ListedFacetId, labelledBy } from '../../domain/columns/facets';
import type { FilterPart } from '../../domain/filter/filter';
import type { Dataset } from '../../domain/model/dataset';
import type { YearMeaning } from '../../domain/model/year-meanings';
import { listed, quoted } from './grammar';
import { model } from './model';
import { timeline } from './timeline';

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
  during: 'Ordered during',
};

/** Beside a heading, what else stands among the values than the heading says. */
const ALSO: Readonly<Partial<Record<FacetId, string>>> = {
  from: 'or who objects',
  to: 'or who is the target',
};

const allQuoted = (titles: readonly string[]) => titles.map(quoted);

/** How chosen values read in the plain sentence, where it is not by their labels alone. */
const PHRASES: Readonly<Partial<Record<FacetId, (labels: readonly string[]) => string>>> = {
  from: (labels) => `from ${listed(labels, 'or')}`,
  to: (labels) => `to ${listed(labels, 'or')}`,
  source: (labels) => `according to ${listed(allQuoted(labels), 'or')}`,
  remark: (labels) => `remarked as ${listed(labels, 'or')}`,
  in: (labels) => `in ${listed(allQuoted(labels), 'or')}`,
  during: (labels) => `ordered during ${listed(labels, 'or')}`,
};

const labelsOf = (terms: Readonly<Record<string, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

/** The labels of values that are the same for every dataset. */
const LABELS: Readonly<Record<ListedFacetId, Readonly<Record<string, string>>>> = {
  category: model.categories,
  kind: labelsOf(model.kinds),
  status: labelsOf(model.statuses),
  evidence: labelsOf(model.marks),
  condition: labelsOf(model.conditions),
  remark: labelsOf(model.remarks),
  during: model.during,
};

const labelOf = labelledBy(LABELS);

/** What relationships can be filtered by. */
export const facets = {
  titles: TITLES,
  also: ALSO,
  labels: LABELS,
  /** "years", "exporter": a part of the filter inside a sentence. */
  inText(part: FilterPart, dated: YearMeaning = 'any'): string {
    if (part === 'around') return 'neighbourhood';
    return part === 'years' ? timeline.meanings[dated].inText : TITLES[part].toLowerCase();
  },
  /** How chosen values read in the plain sentence: "from Russia or Iran". */
  phrase(dataset: Dataset, facet: FacetId, values: readonly string[]): string {
    const labels = values.map((value) => labelOf(facet, dataset, value));
    return PHRASES[facet]?.(labels) ?? listed(labels, 'or');
  },
};
