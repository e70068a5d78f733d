/** What a file of a view is called: after what is in it. */
import { type FacetId, facetOf } from '../../domain/columns/facets';
import { type Filter, type FilterPart, isActive } from '../../domain/filter/filter';
import type { Dataset, Member } from '../../domain/model/dataset';
import { folded } from '../../domain/text/fold';

type Named = Pick<Member, 'id' | 'title'>;

/** Two filters that are compared: what each is called, and the parts in which they differ. */
export interface NamedSides {
  readonly a: string;
  readonly b: string;
  readonly parts: readonly FilterPart[];
}

/** Some systems of files hold no longer names; an ending and a number come after it. */
const MAX_LENGTH = 100;

/** Neither side of a comparison takes the other's room. */
const MAX_SIDE = 40;

/** No more values of a facet are named. */
const MAX_NAMED = 3;

/** The facets that are named, in the order of the name; what else is chosen makes it "selected". */
const NAMED_AFTER_ENDS: readonly FacetId[] = ['party', 'system', 'category', 'in'];
const NAMED: readonly FacetId[] = ['from', 'to', ...NAMED_AFTER_ENDS];

/** A name as a part of the name of a file, in letters that every system of files has. */
export const slugOf = (name: string) =>
  folded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** "iran-venezuela", or "iran-iraq-syria-and-4-more"; none where nothing of the facet is chosen. */
function valuesIn(dataset: Dataset, facet: FacetId, { facets }: Filter): string[] {
  const { include } = facets[facet];
  if (include.length === 0) return [];
  const names = include
    .slice(0, MAX_NAMED)
    .map((value) => slugOf(facetOf(facet).nameOf?.(dataset, value) ?? value) || slugOf(value));
  const more = include.length - names.length;
  return [[...names, ...(more > 0 ? [`and-${more}-more`] : [])].join('-')];
}

/** Whether something is chosen that the name does not say. */
function isUnsaid({ facets }: Filter, isSaid: (part: FilterPart) => boolean): boolean {
  return Object.entries(facets).some(
    ([facet, choice]) =>
      !isSaid(facet as FacetId) &&
      isActive(choice) &&
      (choice.exclude.length > 0 || !NAMED.some((named) => named === facet)),
  );
}

const cutTo = (length: number, name: string): string => name.slice(0, length).replace(/-{1,9}$/, '');

/** "1990-1999-against-2000-2009"; a name without a letter that every system of files has gives way to that of its side. */
const sidesIn = ({ a, b }: NamedSides): string[] => [
  cutTo(MAX_SIDE, slugOf(a)) || 'a',
  'against',
  cutTo(MAX_SIDE, slugOf(b)) || 'b',
];

/** A dataset by its id, and a file of rows, whose id says nothing, by its title. */
const datasetSlug = ({ id, title }: Named): string =>
  id.startsWith('file-') ? slugOf(title.replace(/\.\w{1,5}$/, '')) || id : id;

/** "russia-venezuela-iran-and-1-more": whose relationships they are. */
function datasetsIn(members: readonly Named[]): string[] {
  const [first, ...others] = members.map(datasetSlug);
  if (first === undefined) return [];
  const [second] = others;
  if (second === undefined) return [first];
  return [first, 'and', others.length === 1 ? second : `${others.length}-more`];
}

/**
 * The name of a file of what passes a filter, without an ending: "armsgraph-russia-to-venezuela-2000-2015"; of two that are
 * compared, both and what they share: "armsgraph-1990-1999-against-2000-2009-to-iran".
 * @param members the datasets of what passes
 */
export function fileNameOf(
  dataset: Dataset,
  filter: Filter,
  members: readonly Named[],
  sides: NamedSides | null = null,
): string {
  const isSaid = (part: FilterPart) => sides?.parts.includes(part) ?? false;
  const of = (facet: FacetId) => (isSaid(facet) ? [] : valuesIn(dataset, facet, filter));
  const [from, to] = [of('from'), of('to')];
  const years = isSaid('years') ? null : filter.years;
  const parts = [
    ...(sides ? sidesIn(sides) : []),
    ...from,
    ...(to.length > 0 ? ['to', ...to] : []),
    ...NAMED_AFTER_ENDS.flatMap(of),
    ...(years ? [years.first === years.last ? `${years.first}` : `${years.first}-${years.last}`] : []),
  ];
  const name = parts.length > 0 ? parts : datasetsIn(members);
  return cutTo(
    MAX_LENGTH,
    ['armsgraph', ...name, ...(isUnsaid(filter, isSaid) ? ['selected'] : [])].join('-'),
  );
}
