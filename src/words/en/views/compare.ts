import type { Amounts, ComparedClass, CompareMeasure } from '../../../domain/compare/amounts';
import type { Caution } from '../../../domain/compare/cautions';
import type { Unit } from '../../../domain/compare/compared';
import {
  type Comparison,
  type Filters,
  otherFilter,
  partsCompared,
} from '../../../domain/compare/comparison';
import { measuresTold } from '../../../domain/compare/deals-compared';
import type { Side } from '../../../domain/compare/sides';
import type { OwnUnit } from '../../../domain/compare/units-of-lines';
import type { Filter } from '../../../domain/filter/filter';
import { foldedThingOf } from '../../../domain/lenses/folds/folded-lines';
import type { Dataset } from '../../../domain/model/dataset';
import type { YearSpan } from '../../../domain/model/relationship';
import type { Category } from '../../../domain/model/system';
import { type ByCode, byCode } from '../../grammar/by-code';
import { model } from '../deals/model';
import { capitalised, counted, formatNumber, forNumber } from '../grammar/grammar';
import { COMPARE_MEASURES } from './compare-measures';
import { CLASS_SIGNS, classNames } from './compared-classes';
import { isOverTime, sideName } from './compared-sides';
import { measures } from './measures';
import { thingName } from './part-names';
import { summary } from './summary';

const span = ({ first, last }: YearSpan) => (first === last ? `${first}` : `${first}-${last}`);

const UNIT_TITLES: Readonly<Record<Unit, string>> = {
  pair: 'Pair by pair',
  to: 'Importer by importer',
  from: 'Exporter by exporter',
  partner: 'Partner by partner',
  category: 'Category by category',
};

/** What the signs of lines and cells tell of, where that is not the line. */
const SIGNS_OF: Readonly<Record<OwnUnit, string>> = {
  to: 'Signs tell of importers: whom A alone supplies, whom B, whom both, and who supplies more.',
  from: 'Signs tell of exporters: who supplies A alone, who B, who both, and which of the two with more.',
  partner:
    'Signs tell of partners: who deals with A alone, who with B, who with both, and with which more. What goes between A and B has none.',
  category: 'Signs tell of categories: what is in A alone, what in B, what in both, and in which more.',
};

/** Why lines have no sign. */
const WHY_PLAIN: Readonly<Record<OwnUnit, string>> = {
  to: 'a line may be of many importers, and has no sign.',
  from: 'a line may be of many exporters, and has no sign.',
  partner: 'while parties are folded, a line may be of many partners, and has no sign.',
  category: 'a line may be of many categories, and has no sign, but among the systems.',
};
/** What to do where two spans differ: the years of both, as long as there are some. */
function evenly(a: YearSpan, b: YearSpan, what: string): string {
  const both = { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
  return both.first <= both.last
    ? `Both tell of ${what} ${span(both)}: choose these, or fewer.`
    : 'They have no such year in common, and each can be taken only for what the other leaves out.';
}

/** That a side has nothing in the years that are chosen, but in others. */
const noneOn = (side: 'a' | 'b', none: string, tells: YearSpan): string =>
  `${side.toUpperCase()} ${none}, only of ${span(tells)}: what is in ${side === 'a' ? 'B' : 'A'} alone may come of that.`;

const CAUTIONS: ByCode<Caution, string> = {
  lengths: ({ a, b }) =>
    `A is ${counted(a, 'year')} long, B ${counted(b, 'year')}: more in the longer one need not mean a change.`,
  overlap: 'A and B share years: a deal with something in these is in both.',
  'by-unit': ({ unit }) => SIGNS_OF[unit],
  'plain-lines': ({ unit }) => `${UNIT_TITLES[unit]}: ${WHY_PLAIN[unit]} Numbers and lists tell it.`,
  unnamed: ({ a, b }) =>
    `Not compared: deals with somebody whom the source cannot name (A ${formatNumber(a)}, B ${formatNumber(b)}), who may be somebody else each time.`,
  files:
    'Sums are compared. The register’s own numbers, where it gives deals some, say which deal is in both files; there each side has the figures of its own. Else it is in both if it reads alike but for one detail, which is likely and not certain; with another name of its weapon, or as another kind of deal, it stands on each side by itself and is counted apart.',
  reach: ({ a, b }) =>
    `A tells of ${span(a)}, B of ${span(b)}: what is in one alone, or more or less, may come of that. ${evenly(a, b, 'the years')}`,
  'reach-of-deliveries': ({ a, b }) =>
    `A has deliveries of ${span(a)}, B of ${span(b)}: what is in one alone, or more or less, may come of that. ${evenly(a, b, 'the years of delivery')}`,
  none: ({ side, years, tells }) => noneOn(side, `tells of nothing in ${span(years)}`, tells),
  'none-of-deliveries': ({ side, years, tells }) =>
    noneOn(side, `has no deliveries in ${span(years)}`, tells),
};

const caution = (of: Caution): string => byCode(CAUTIONS, of);

/** What a unit is called: "Russia to India", "Europe to Asia", "India", "aircraft". */
function unitName(dataset: Dataset, unit: Unit, ids: readonly string[]): string {
  if (unit === 'category') return model.categories[ids[0] as Category] ?? '';
  const thing = foldedThingOf(dataset, ids.join('..'));
  return thing
    ? thingName(dataset, thing)
    : ids.map((id) => dataset.parties.get(id)?.name ?? id).join(' to ');
}

/** An amount on one side: "12 deals", "120 million TIV (2 deals not stated)". */
function amount(of: Amounts, by: CompareMeasure): string {
  return measures.stated(of[by], by, by === 'deals' ? 0 : of.lacking);
}

/** All that is told of one side: "12 deals · 120 million TIV", or "34 licences". */
const amounts = (of: Amounts, by: CompareMeasure): string =>
  measuresTold({ a: of, b: of }, by)
    .map((measure) => amount(of, measure))
    .join(' · ');

/** The names of the two sides: "2005-2014" and "2015-2024". */
function names(
  dataset: Dataset,
  filters: Filters,
  comparison: Comparison,
): { readonly a: string; readonly b: string } {
  const parts = partsCompared(comparison);
  const nameOf = (side: Filter) => sideName(summary.filter, dataset, side, parts);
  return { a: nameOf(filters.a), b: nameOf(filters.b) };
}

const SIDES: Readonly<Record<Side, string>> = { a: 'in A alone', b: 'in B alone', both: 'in both' };

/** On which sides a deal is counted. */
const onWhichSide = (comparison: Comparison): string =>
  isOverTime(partsCompared(comparison))
    ? 'each counted once on every side on which something of it happened'
    : 'each counted once on every side that has it';

/** Two filters, held against each other. */
export const compare = {
  title: 'Comparison',
  names,
  /** What the view is compared with: "2005-2014". */
  otherName: (dataset: Dataset, filter: Filter, comparison: Comparison) =>
    sideName(summary.filter, dataset, otherFilter(filter, comparison), partsCompared(comparison)),
  /** "A: 2005-2014, B: 2015-2024" */
  between: (a: string, b: string) => `A: ${a} · B: ${b}`,
  /** Over both sides of one thing: "▼ Less in B. A: 2005-2014 · B: 2015-2024"; with its name, where it is more than what is looked at. */
  ofRows: (
    a: string,
    b: string,
    own: ComparedClass | null,
    comparison: Comparison,
    of: string | null = null,
  ) => {
    const sides = `A: ${a} · B: ${b}`;
    if (own === null) return sides;
    const name = classNames(isOverTime(partsCompared(comparison)))[own];
    const told = of === null ? capitalised(name) : `${of}: ${name}`;
    return `${CLASS_SIGNS[own]} ${told}. ${sides}`;
  },
  signs: CLASS_SIGNS,
  caution,
  /** Over the cautions, where these are folded. */
  cautions: (count: number) => `What to be careful with (${count})`,
  unitName,
  amount,
  amounts,
  sides: SIDES,
  className: (own: ComparedClass, comparison: Comparison) =>
    classNames(isOverTime(partsCompared(comparison)))[own],
  sideLabels: { a: 'A', b: 'B' },
  /** "A: 2005-2014" */
  side: (side: 'a' | 'b', name: string) => `${side.toUpperCase()}: ${name}`,
  swap: 'Swap A and B',
  sideBySide: 'Side by side',
  inOnePicture: 'In one picture',
  numbers: 'In numbers',
  end: 'End comparison',
  /** Beside the filters, which are those of one side. */
  ownFilters: (own: 'a' | 'b', other: string) =>
    `These filters, and their numbers, are those of ${own.toUpperCase()}. Compared with it: ${other}.`,
  ofItself:
    'A and B are the same, so nothing can differ. Choose something else to compare with, or end the comparison.',
  nothingDiffers: (by: CompareMeasure) => COMPARE_MEASURES[by].nothingDiffers,
  /** Over the details of something, while two filters are compared. */
  bothTogether:
    'Two filters are compared: numbers here are those of A and B together, but where they stand side by side.',
  total: 'In all',
  /** Where releases of a register are compared: over the deals that are not on both sides as one. */
  dealsOf: {
    a: 'Deals in A alone',
    b: 'Deals in B alone',
    renamed: 'Deals in both under another name or kind',
    leftOut: 'Deals in both, but in one outside of this filter',
  },
  unitTitle: UNIT_TITLES,
  /** Behind what has only relationships without a deal that is compared. */
  apart: (count: number, by: CompareMeasure) =>
    `${counted(count, 'more has', 'more have')} no ${COMPARE_MEASURES[by].deal} on either side, and ${forNumber(count, 'is', 'are')} not compared.`,
  /** Over those that have such deals and no figure to compare. */
  noFigure: (by: CompareMeasure) => COMPARE_MEASURES[by].noFigure,
  /** What is compared; of volumes, by which years. */
  measure: (by: CompareMeasure, { a, b }: Pick<Filters, 'a' | 'b'>, comparison: Comparison): string =>
    COMPARE_MEASURES[by].compared({ a, b, onWhichSide: onWhichSide(comparison) }),
  /** A class with its number, as a heading: "+ gained: in B alone (41)". */
  classTitle: (sign: string, name: string, count: number) => `${sign} ${name} (${formatNumber(count)})`,
  withYearsBefore: 'Compare with the years before',
  withValue: (facet: string) => `Compare with another ${facet}`,
  otherYears: 'compared with',
  otherFirst: 'From year compared with',
  otherLast: 'To year compared with',
  withFile: 'Compare with …',
};
