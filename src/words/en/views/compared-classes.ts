/** How something stands in both filters of a comparison, as a sign and in words. */
import type { Amounts, ComparedClass, CompareMeasure } from '../../../domain/compare/amounts';
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
  'no-figure': 'no volume to compare',
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

/** What of a side is said: of what has no volume to compare, the deals. */
const measureIn = ({ class: own, by }: ComparedLine): CompareMeasure =>
  own === 'no-figure' || by === 'relationships' ? 'deals' : by;

/** The same for those who hear it: "more in B: 12 deals in A, 20 deals in B"; of one relationship, or of what has no firm deal, the side alone. */
export function comparedAloud(line: ComparedLine, isOne: boolean): string {
  const { class: own, a, b, by } = line;
  const name = CLASSES[own];
  if (isOne || by === 'relationships') return name;
  const measure = measureIn(line);
  const say = (of: Amounts) => stated(of[measure], measure, measure === 'tiv' ? of.lacking : 0);
  return `${name}: ${say(a)} in A, ${say(b)} in B`;
}

/** "▲ 12 → 20 deals", "+ 3 deals": what is written on a line, from A to B; before the words of one relationship, or of what has no firm deal, stands the sign alone. */
export function comparedLine(line: ComparedLine, words: string, isOne: boolean): string {
  const { class: own, a, b, by } = line;
  const sign = CLASS_SIGNS[own];
  if (isOne || by === 'relationships') return `${sign} ${words}`;
  const measure = measureIn(line);
  const [before, after] = [a[measure], b[measure]];
  if (own === 'only-a' || own === 'same') return `${sign} ${amount(before, measure)}`;
  const change = own === 'only-b' ? '' : `${formatNumber(rounded(before, measure))} → `;
  return `${sign} ${change}${amount(after, measure)}`;
}
