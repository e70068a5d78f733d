/** How something stands in both filters of a comparison, as a sign and in words. */
import type { Amounts, ComparedClass, CompareMeasure } from '../../../domain/compare/amounts';
import type { OwnUnit } from '../../../domain/compare/units-of-lines';
import type { ComparedLine } from '../../../domain/lenses/lens';
import { amount, rounded, stated } from '../grammar/amounts';
import { formatNumber } from '../grammar/grammar';

/** The sign of a class: it tells what colour tells, too. */
export const CLASS_SIGNS: Readonly<Record<ComparedClass, string>> = {
  'only-b': '+',
  'only-a': '−',
  more: '▲',
  less: '▼',
  same: '=',
  'no-figure': '○',
};

/** Each class where the two sides stand side by side. */
const CLASSES: Readonly<Record<ComparedClass, string>> = {
  'only-b': 'in B alone',
  'only-a': 'in A alone',
  more: 'more in B',
  less: 'less in B',
  same: 'the same in both',
  'no-figure': 'no figure to compare',
};

/** The same where one side follows on the other. */
const OVER_TIME: Readonly<Record<ComparedClass, string>> = {
  ...CLASSES,
  'only-b': 'gained: in B alone',
  'only-a': 'lost: in A alone',
};

/** What each class is called. */
export const classNames = (isOverTime: boolean): Readonly<Record<ComparedClass, string>> =>
  isOverTime ? OVER_TIME : CLASSES;

/** What of a side is said: of what has no figure to compare, the deals. */
const measureIn = ({ class: own, by }: ComparedLine): CompareMeasure =>
  own === 'no-figure' || by === 'relationships' ? 'deals' : by;

/** What a sign tells of where no line is compared by itself. */
const UNITS: Readonly<Record<OwnUnit, string>> = {
  to: 'importer',
  from: 'exporter',
  partner: 'partner',
  category: 'category',
};

/** "importer: less in B": of what something is said; of a line by itself, as it is. */
export const ofUnit = (words: string, unit?: OwnUnit): string => (unit ? `${UNITS[unit]}: ${words}` : words);

/** The same for those who hear it: "more in B: 12 deals in A, 20 deals in B"; of one relationship, or of what has no firm deal, the side alone. */
export function comparedAloud(line: ComparedLine, isOne: boolean): string {
  const { class: own, a, b, by, unit } = line;
  const name = ofUnit(CLASSES[own], unit);
  if (by === 'relationships' || (isOne && !unit)) return name;
  const measure = measureIn(line);
  const say = (of: Amounts) => stated(of[measure], measure, measure === 'deals' ? 0 : of.lacking);
  return `${name}: ${say(a)} in A, ${say(b)} in B`;
}

/** "; importer: A 12, B 20 deals", behind what a line says by itself; nothing of what one side alone has. */
function behind({ class: own, a, b, unit }: ComparedLine, measure: CompareMeasure): string {
  if (own !== 'more' && own !== 'less' && own !== 'same') return '';
  const [inA, inB] = [a[measure], b[measure]];
  const told =
    own === 'same'
      ? `${amount(inA, measure)} in both`
      : `A ${formatNumber(rounded(inA, measure))}, B ${amount(inB, measure)}`;
  return `; ${ofUnit(told, unit)}`;
}

/**
 * "▲ 12 → 20 deals", "+ 3 deals": what is written on a line, from A to B; before the words of one relationship, or of what has no firm deal, stands
 * the sign alone. Where a line is not compared by itself, its own words come first: "▲ 12 deals; importer: A 12, B 20 deals".
 */
export function comparedLine(line: ComparedLine, words: string, isOne: boolean): string {
  const { class: own, a, b, by, unit } = line;
  const sign = CLASS_SIGNS[own];
  const measure = measureIn(line);
  if (unit) return `${sign} ${words}${behind(line, measure)}`;
  if (isOne || by === 'relationships') return `${sign} ${words}`;
  const [before, after] = [a[measure], b[measure]];
  if (own === 'only-a' || own === 'same') return `${sign} ${amount(before, measure)}`;
  const change = own === 'only-b' ? '' : `${formatNumber(rounded(before, measure))} → `;
  return `${sign} ${change}${amount(after, measure)}`;
}
