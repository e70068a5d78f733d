import { labelledBy } from '../../../domain/columns/facet-labels';
import { type FacetId, facetOf, type ListedFacetId } from '../../../domain/columns/facets';
import type { FilterPart } from '../../../domain/filter/filter';
import { type NamedBefore, namedBefore } from '../../../domain/groups/former-names';
import type { Dataset } from '../../../domain/model/dataset';
import type { YearSpan } from '../../../domain/model/relationship';
import type { YearMeaning } from '../../../domain/model/year-meanings';
import { model } from '../deals/model';
import { alternatives, quoted } from '../grammar/grammar';
import { timeline } from './timeline';
import { lineInText } from './titles';

/** The headings over the values of a facet. */
const TITLES: Readonly<Record<FacetId, string>> = {
  party: 'Country or party',
  from: 'Exporter',
  to: 'Importer',
  'from-in': 'Exporter’s alliance, region or income',
  'to-in': 'Importer’s alliance, region or income',
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
  reported: 'Reported by',
  line: 'Pair or deal',
};

/** Beside a heading, what else stands among the values than the heading says. */
const ALSO: Readonly<Partial<Record<FacetId, string>>> = {
  from: 'or who objects',
  to: 'or who is the target',
  'from-in': 'a member when the order was placed',
  'to-in': 'a member when the order was placed',
};

const allQuoted = (titles: readonly string[]) => titles.map(quoted);

/** How chosen values read in the plain sentence, where it is not by their labels alone. */
const PHRASES: Readonly<Partial<Record<FacetId, (labels: readonly string[]) => string>>> = {
  from: (labels) => `from ${alternatives(labels)}`,
  to: (labels) => `to ${alternatives(labels)}`,
  'from-in': (labels) => `exporters in ${alternatives(labels)} when ordered`,
  'to-in': (labels) => `importers in ${alternatives(labels)} when ordered`,
  source: (labels) => `according to ${alternatives(allQuoted(labels))}`,
  remark: (labels) => `remarked as ${alternatives(labels)}`,
  in: (labels) => `in ${alternatives(allQuoted(labels))}`,
  during: (labels) => `ordered during ${alternatives(labels)}`,
  reported: (labels) => `reported by ${alternatives(labels)}`,
};

const labelsOf = (terms: Readonly<Record<string, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

/** Where no date tells of which groups a party was a member. */
const OF_NO_DATE = { undated: 'Left open by the date' };

/** How a value reads inside a sentence where neither its label does nor the dataset says so. */
const IN_TEXT: ReadonlyMap<string, string> = new Map([
  ['undated', 'a group that the date leaves open'],
  ['not-said', 'somebody who is not named'],
]);

/** The labels of values that are the same for every dataset. */
const LABELS: Readonly<Record<ListedFacetId, Readonly<Record<string, string>>>> = {
  'from-in': OF_NO_DATE,
  'to-in': OF_NO_DATE,
  category: model.categories,
  kind: labelsOf(model.kinds),
  status: labelsOf(model.statuses),
  evidence: labelsOf(model.marks),
  condition: labelsOf(model.conditions),
  remark: labelsOf(model.remarks),
  during: model.during,
  reported: model.reported,
};

const labelOf = labelledBy(LABELS);

/** "then the Organisation of African Unity", "before 2002 the Organisation of African Unity" */
const formerly = ({ name, until, isAll }: NamedBefore): string =>
  `${isAll ? 'then' : `before ${until}`} ${name}`;

/** How these values are named inside a sentence, each by itself; groups also by what they were called in these years. */
function namesOf(
  dataset: Dataset,
  facet: FacetId,
  values: readonly string[],
  years: YearSpan | null = null,
): string[] {
  const { nameInTextOf, isOfGroups, isOfLines } = facetOf(facet);
  return values.map((value) => {
    if (isOfLines) return lineInText(dataset, value);
    const inText = nameInTextOf && (nameInTextOf(dataset, value) ?? IN_TEXT.get(value));
    const name = inText ?? labelOf(facet, dataset, value);
    const before = isOfGroups ? namedBefore(dataset, value, years) : null;
    return before ? `${name} (${formerly(before)})` : name;
  });
}

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
  /** How chosen values read in the plain sentence, beside these years where some are chosen: "from Russia or Iran". */
  phrase(dataset: Dataset, facet: FacetId, values: readonly string[], years: YearSpan | null): string {
    const names = namesOf(dataset, facet, values, years);
    return PHRASES[facet]?.(names) ?? alternatives(names);
  },
  /** Files by their names alone: "“old.csv” or “new.csv”". */
  files: (dataset: Dataset, ids: readonly string[]): string =>
    alternatives(allQuoted(namesOf(dataset, 'in', ids))),
};
