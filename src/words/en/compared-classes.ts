/** How something stands in both filters of a comparison, as a sign and in words. */
import type { ComparedClass, CompareMeasure } from '../../domain/compare/amounts';
import type { ComparedLine } from '../../domain/lenses/lens';
import { counted, formatNumber } from './grammar';

/** The sign of a class: it tells what colour tells, too. */
export const CLASS_SIGNS: Readonly<Record<ComparedClass, string>> = {
  'only-b': '+',
  'only-a': '−',
  more: '▲',
  less: '▼',
  same: '=',
};

/** Each class where one side follows on the other, and where the two stand side by side. */
const CLASSES: Readonly<Record<'overTime' | 'sideBySide', Readonly<Record<ComparedClass, string>>>> = {
  overTime: {
    'only-b': 'gained: in B alone',
    'only-a': 'lost: in A alone',
    more: 'more in B',
    less: 'less in B',
    same: 'the same in both',
  },
  sideBySide: {
    'only-b': 'in B alone',
    'only-a': 'in A alone',
    more: 'more in B',
    less: 'less in B',
    same: 'the same in both',
  },
};

/** What each class is called. */
export const classNames = (isOverTime: boolean): Readonly<Record<ComparedClass, string>> =>
  CLASSES[isOverTime ? 'overTime' : 'sideBySide'];

const UNITS: Readonly<Record<CompareMeasure, readonly [one: string, other: string]>> = {
  deals: ['deal', 'deals'],
  tiv: ['million TIV', 'million TIV'],
};

/** The same for those who hear it: "more in B: 12 deals in A, 20 deals in B"; of one relationship, or of what has no firm deal, the side alone. */
export function comparedAloud({ class: own, a, b, by }: ComparedLine, isOne: boolean): string {
  const name = CLASSES.sideBySide[own];
  if (isOne || by === 'relationships') return name;
  const say = (value: number) => counted(Math.round(value), ...UNITS[by]);
  return `${name}: ${say(a[by])} in A, ${say(b[by])} in B`;
}

/** "▲ 12 → 20 deals", "+ 3 deals": what is written on a line, from A to B; before the words of one relationship, or of what has no firm deal, stands the sign alone. */
export function comparedLine({ class: own, a, b, by }: ComparedLine, words: string, isOne: boolean): string {
  if (isOne || by === 'relationships') return `${CLASS_SIGNS[own]} ${words}`;
  const rounded = (value: number) =>
    by === 'tiv' && value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
  const [before, after] = [rounded(a[by]), rounded(b[by])];
  if (own === 'only-b') return `${CLASS_SIGNS[own]} ${counted(after, ...UNITS[by])}`;
  if (own === 'only-a' || own === 'same') return `${CLASS_SIGNS[own]} ${counted(before, ...UNITS[by])}`;
  return `${CLASS_SIGNS[own]} ${formatNumber(before)} → ${counted(after, ...UNITS[by])}`;
}
