/**
 * The groups of states that there are in a dataset, by name: its own, and those that we bring along. Who is a member of
 * ours stands in `tables.ts`, which comes after the first picture.
 */

import type { Group, NamedGroup } from '../model/group';

/** Alliances and unions. */
export const ALLIANCES = [
  { id: 'nato', title: 'NATO' },
  { id: 'eu', title: 'European Union', nameInText: 'the European Union' },
  { id: 'warsaw-pact', title: 'Warsaw Pact', nameInText: 'the Warsaw Pact' },
  { id: 'csto', title: 'CSTO', nameInText: 'the CSTO' },
  { id: 'cis', title: 'CIS', nameInText: 'the CIS' },
  { id: 'arab-league', title: 'Arab League', nameInText: 'the Arab League' },
  { id: 'gcc', title: 'Gulf Cooperation Council', nameInText: 'the Gulf Cooperation Council' },
  { id: 'african-union', title: 'African Union', nameInText: 'the African Union' },
  { id: 'asean', title: 'ASEAN' },
  { id: 'brics', title: 'BRICS' },
] as const satisfies readonly NamedGroup[];

/** The regions of the world, each with its finest parts. */
export const WORLD = {
  Africa: ['Northern Africa', 'Eastern Africa', 'Middle Africa', 'Southern Africa', 'Western Africa'],
  Americas: ['Northern America', 'Caribbean', 'Central America', 'South America'],
  Asia: ['Central Asia', 'Eastern Asia', 'South-eastern Asia', 'Southern Asia', 'Western Asia'],
  Europe: ['Eastern Europe', 'Northern Europe', 'Southern Europe', 'Western Europe'],
  Oceania: ['Australia and New Zealand', 'Melanesia', 'Micronesia', 'Polynesia'],
} as const;

/** The finest parts of the world. */
export type Subregion = (typeof WORLD)[keyof typeof WORLD][number];

/** How finely the world is divided: into its five regions, or into their parts. */
export type RegionLevel = 'region' | 'subregion';

/** In the place of a part of the world: that of those who are in none, such as an armed group or a company. */
export const NO_REGION = 'no-region';

/** The id of a group by its title, where nobody gave it another. */
export const idOfTitle = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** The ids of the regions of each level, each of which divides the world: whoever is in one is in no other. */
export const REGION_IDS: Readonly<Record<RegionLevel, readonly string[]>> = {
  region: Object.keys(WORLD).map(idOfTitle),
  subregion: Object.values(WORLD).flat().map(idOfTitle),
};

/** The names that take an article in a sentence. */
const WITH_ARTICLE = ['Americas', 'Caribbean'];

const byTitle = (title: string): NamedGroup => ({
  id: idOfTitle(title),
  title,
  ...(WITH_ARTICLE.includes(title) && { nameInText: `the ${title}` }),
});

/** The groups of states by income, from the richest to the poorest. */
export const INCOME_GROUPS = [
  { id: 'high-income', title: 'High income', nameInText: 'the high-income economies' },
  {
    id: 'upper-middle-income',
    title: 'Upper middle income',
    nameInText: 'the upper-middle-income economies',
  },
  {
    id: 'lower-middle-income',
    title: 'Lower middle income',
    nameInText: 'the lower-middle-income economies',
  },
  { id: 'low-income', title: 'Low income', nameInText: 'the low-income economies' },
] as const satisfies readonly NamedGroup[];

/** The years of whose incomes their table tells: in all others nobody is in any of them. */
export const INCOME_YEARS = { first: 1987, last: 2024 } as const;

/** In the place of a group by income: that of those who are in none in the year, or of whom the date leaves it open. */
export const NO_INCOME = 'no-income';

/** The groups that we bring along: alliances and unions, then groups by income, then the parts of the world. */
const SHIPPED_GROUPS: readonly NamedGroup[] = [
  ...ALLIANCES,
  ...INCOME_GROUPS,
  ...Object.entries(WORLD).flatMap(([region, parts]) => [region, ...parts].map(byTitle)),
];

/**
 * In the place of a group: the date of a relationship leaves it open of what else a party was a member then, for want of
 * any date, or because it may mean a day before or after.
 */
export const UNDATED = 'undated';

/** Their ids in the order in which they are listed. */
export const SHIPPED_GROUP_IDS: readonly string[] = SHIPPED_GROUPS.map(({ id }) => id);

const SHIPPED = new Map(SHIPPED_GROUPS.map((group) => [group.id, group]));

/** Whether we bring a group with this id, in whose place a dataset may have its own. */
export const isShippedGroup = (id: string): boolean => SHIPPED.has(id);

const NAMED_BY_MEMBERS = new Set([
  ...INCOME_GROUPS.map(({ id }): string => id),
  ...REGION_IDS.region,
  ...REGION_IDS.subregion,
]);

/** Whether the name of a group says who is in it ("Europe"), and not what they belong to ("NATO"). */
export const isNamedByMembers = (group: string): boolean => NAMED_BY_MEMBERS.has(group);

/** Whether a group is one of those by income. */
export const isByIncome = (group: string): boolean => INCOME_GROUPS.some(({ id }) => id === group);

/** What may bring groups of its own. */
export interface BringsGroups {
  readonly groups?: readonly Group[];
}

/** The group with this id: that of the dataset where it brings one, else ours; undefined where there is none. */
export function groupOf({ groups = [] }: BringsGroups, id: string): NamedGroup | undefined {
  return groups.find((group) => group.id === id) ?? SHIPPED.get(id);
}

/** Of all groups those of the dataset, then ours, without those in whose place it has its own. */
export function ownFirst<Kind extends NamedGroup>(own: readonly Kind[], shipped: readonly Kind[]): Kind[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !ids.has(id))];
}

/** Every group: those of the dataset, then ours, without those in whose place it has its own. */
export const groupsIn = ({ groups = [] }: BringsGroups): readonly NamedGroup[] =>
  ownFirst<NamedGroup>(groups, SHIPPED_GROUPS);
