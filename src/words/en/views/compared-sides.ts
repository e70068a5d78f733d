/** What the two sides of a comparison are called, and the sentence that holds one against the other. */
import {
  CLASSES,
  type ClassCounts,
  type CompareMeasure,
  isAllTheSame,
} from '../../../domain/compare/amounts';
import type { Unit } from '../../../domain/compare/compared';
import { onlyParts } from '../../../domain/compare/comparison';
import type { DealsApart } from '../../../domain/compare/deals-apart';
import type { OutsideFilter } from '../../../domain/compare/outside-filter';
import { activeParts, type Filter, type FilterPart, NO_FILTER } from '../../../domain/filter/filter';
import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import type { ComparedSummary } from '../../../domain/views/summary';
import { capitalised, counted, formatNumber, listed } from '../grammar/grammar';
import { facets } from './facets';
import { foldedPairs } from './part-names';

/** Says a filter in words. */
type FilterInWords = (dataset: Dataset, filter: Filter) => string;

const anyOf = (part: FilterPart): string => (part === 'years' ? 'all years' : `any ${facets.inText(part)}`);

const parties = (dataset: Dataset, ids: readonly string[]): string =>
  listed(
    ids.map((id) => dataset.parties.get(id as PartyId)?.name ?? id),
    'or',
  );

/** What is chosen, where a side is called by it in other words than those of the filter. */
const NAMES: Readonly<Partial<Record<FilterPart, (dataset: Dataset, ids: readonly string[]) => string>>> = {
  from: (dataset, ids) => `${parties(dataset, ids)} as exporter`,
  to: (dataset, ids) => `${parties(dataset, ids)} as importer`,
  in: facets.files,
};

/** One part of the filter of a side: "2015-2024", "China as exporter", "“register.csv”". */
function partInWords(inWords: FilterInWords, dataset: Dataset, filter: Filter, part: FilterPart): string {
  const nameOf = NAMES[part];
  if (nameOf === undefined || part === 'years' || part === 'around' || filter.facets[part].exclude.length > 0)
    return inWords(dataset, onlyParts(filter, NO_FILTER, [part]));
  return nameOf(dataset, filter.facets[part].include);
}

/** A side by what it does not share: "2015-2024", "China as exporter", "all years". */
export function sideName(
  inWords: FilterInWords,
  dataset: Dataset,
  filter: Filter,
  parts: readonly FilterPart[],
): string {
  const active = activeParts(filter);
  const each = parts.map((part) =>
    active.includes(part) ? partInWords(inWords, dataset, filter, part) : anyOf(part),
  );
  return each.join(', ');
}

const UNITS: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  pair: ['pair', 'pairs'],
  to: ['importer', 'importers'],
  from: ['exporter', 'exporters'],
  partner: ['partner', 'partners'],
  category: ['category', 'categories'],
};

/**
 * Whether one side follows on the other, so that things are gained and lost: of two parties none is before, and what a file
 * does not tell of is not lost.
 */
export const isOverTime = (parts: readonly FilterPart[]): boolean => parts.every((part) => part === 'years');

/** What is said alike of both. */
const ALIKE = { same: 'the same', 'no-figure': 'with no figure to compare' };

/** " (3 in B outside of this filter)", beside what is in A alone within it. */
const ofWhichOutside = (count: number, other: string): string =>
  count > 0 ? ` (${formatNumber(count)} in ${other} outside of this filter)` : '';

/** "41 pairs gained, 12 lost, 20 more, 31 less, 8 the same": what none is of, but for gains and losses, is left out. */
function classesInWords(counts: ClassCounts, unit: Unit, overTime: boolean, outside: OutsideFilter): string {
  const told = overTime
    ? { 'only-b': 'gained', 'only-a': 'lost', more: 'with more', less: 'with less', ...ALIKE }
    : {
        'only-b': `in B alone${ofWhichOutside(outside.b, 'A')}`,
        'only-a': `in A alone${ofWhichOutside(outside.a, 'B')}`,
        more: 'with more in B',
        less: 'with less in B',
        ...ALIKE,
      };
  const rest = CLASSES.slice(1)
    .filter((name) => name === 'only-a' || counts[name] > 0)
    .map((name) => `${formatNumber(counts[name])} ${told[name]}`);
  return [`${counted(counts['only-b'], ...UNITS[unit])} ${told['only-b']}`, ...rest].join(', ');
}

/** " (3 not firm)", beside a number of deals. */
const ofWhichNotFirm = (count: number): string => (count > 0 ? ` (${formatNumber(count)} not firm)` : '');

/** "; 35 deals (3 not firm) in B alone, 5 in A alone": where releases are compared, what came and what went. */
function apartInWords(apart: DealsApart | null): string {
  if (!apart) return '';
  const { a, b, notFirm, renamed, leftOut } = apart;
  const others = [
    ...(renamed.length > 0 ? [`${formatNumber(renamed.length)} in both under another name or kind`] : []),
    ...(leftOut.length > 0
      ? [`${formatNumber(leftOut.length)} in both, but in one outside of this filter`]
      : []),
  ];
  if (a.length + b.length + others.length === 0) return '; each deal is in both';
  const [inB, inA] = [ofWhichNotFirm(notFirm.b), ofWhichNotFirm(notFirm.a)];
  const alone = `${counted(b.length, 'deal')}${inB} in B alone, ${formatNumber(a.length)}${inA} in A alone`;
  return `; ${[alone, ...others].join(', ')}`;
}

/** What is compared: "by firm deals". */
const MEASURES: Readonly<Record<CompareMeasure, string>> = {
  deals: 'firm deals',
  tiv: 'volume delivered',
  licences: 'number of licences',
};

/** The beginning of the sentence, which names the two, and the rest of it. */
export function comparedPieces(
  inWords: FilterInWords,
  dataset: Dataset,
  { filters, parts, isOfItself, unit, by, counts, apart, outside, fold }: ComparedSummary,
): readonly [names: string, rest: string] {
  const [a, b] = [filters.a, filters.b].map((side) => sideName(inWords, dataset, side, parts));
  const shared = activeParts(filters.a).filter((part) => !parts.includes(part));
  const scope = shared.length > 0 ? `, ${inWords(dataset, onlyParts(filters.a, NO_FILTER, shared))}` : '';
  if (isOfItself) return [capitalised(`${a} compared with itself`), `${scope}: nothing differs`];
  const names = capitalised(`${b} (B) compared with ${a} (A)`);
  const folded = fold === null ? '' : `, ${foldedPairs(dataset, fold)}`;
  const rest =
    counts.apart > 0
      ? `; ${formatNumber(counts.apart)} without ${by === 'licences' ? 'an authorised' : 'a firm'} deal`
      : '';
  const isSame = isAllTheSame(counts);
  const difference =
    isSame && counts.same > 0
      ? `nothing differs in ${counted(counts.same, ...UNITS[unit])}`
      : classesInWords(counts, unit, isOverTime(parts), outside);
  return [names, `${scope}, by ${MEASURES[by]}${folded}: ${difference}${rest}${apartInWords(apart)}`];
}
