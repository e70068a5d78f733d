import type { CompareMeasure } from '../../../domain/compare/amounts';
import type { Unit } from '../../../domain/compare/compared';
import { counted, formatNumber } from '../grammar/grammar';
import { COMPARE_MEASURES } from './compare-measures';

/** What both sides of a comparison may have, and have not: "importer". */
const UNITS: Readonly<Record<Unit, string>> = {
  pair: 'pair of exporter and importer',
  to: 'importer',
  from: 'exporter',
  partner: 'partner',
  category: 'category of weapons',
};

/** The pictures of both sides of a comparison, beside each other. */
export const sides = {
  title: 'Both sides',
  inText: 'the pictures of both sides',
  pictures: 'Pictures of A and B',
  stacked: 'B stands below A: beside each other their names could not be read in this window.',
  drawing: 'Drawing both sides…',
  oneScale:
    'Both pictures show the same parties at the same places, on one scale. A line in one of them and not in the other is on that side alone, or among what the other adds up.',
  sizesOfBoth: 'Sizes of discs are of A and B together.',
  ofItself:
    'A and B are the same, so two pictures would show the same thing twice. Choose something else to compare with, or end the comparison.',
  /** In the place of a picture. */
  isEmpty: (side: 'a' | 'b') =>
    `There is nothing in ${side.toUpperCase()}: no relationship passes its filter.`,
  noneCompared: (side: 'a' | 'b', by: CompareMeasure) =>
    `${side.toUpperCase()} has no ${COMPARE_MEASURES[by].deal}, so there is nothing to compare with: what is drawn ${by === 'licences' ? 'has another status' : 'was planned, came to nothing'}, or is no supply.`,
  nothingInCommon: (unit: Unit) =>
    `A and B have no ${UNITS[unit]} in common: everything is on one side alone.`,
  /** What of a picture is on its side alone: "+ gained: in B alone: 12 lines". */
  alone: (sign: string, name: string, count: number, ofCells: boolean) =>
    `${sign} ${name}: ${counted(count, ofCells ? 'cell' : 'line')} drawn`,
  lines: (count: number, ofCells: boolean) =>
    `${counted(count, ofCells ? 'cell' : 'line')} of both pictures, those that differ most first`,
  line: 'Line',
  stands: 'How B stands to A',
  /** "India: ▼ less in B" */
  ofUnit: (name: string, stands: string) => `${name}: ${stands}`,
  none: 'none',
  isThere: 'there',
  /** Under a party in a picture. */
  noLine: 'no line here',
  idle: 'Grey and hollow: no line on that side, though it has one on the other.',
  relationships: (count: number, by: CompareMeasure) =>
    `${counted(count, 'relationship')}, no ${COMPARE_MEASURES[by].deal}`,
  more: (count: number) => `Show ${formatNumber(count)} more`,
};
