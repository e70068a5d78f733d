import { SIZE_MEASURES, type Size, type SizeMeasure } from '../../../domain/lenses/sizes';
import { counted } from '../grammar/grammar';
import { ranking } from '../questions/ranking';

const volume = (value: number, done: string) => `${ranking.value('tiv', value)} million TIV ${done}`;

/** What a measure says of a party, behind its name. */
const AMOUNTS: Readonly<Record<SizeMeasure, (value: number) => string>> = {
  exports: (value) => `${counted(value, 'deal')} as exporter`,
  imports: (value) => `${counted(value, 'deal')} as importer`,
  recipients: (value) => `exports to ${counted(value, 'partner')}`,
  suppliers: (value) => `imports from ${counted(value, 'partner')}`,
  'tiv-out': (value) => volume(value, 'exported'),
  'tiv-in': (value) => volume(value, 'imported'),
  betweenness: (value) => `betweenness ${ranking.value('index', value)}`,
};

/** The same with how much of it a group of states has within it: what it sells to itself is in its size. */
function amountOf(measure: SizeMeasure, value: number, within: number | undefined): string {
  const told = AMOUNTS[measure](value);
  if (within === undefined) return told;
  if (measure === 'recipients' || measure === 'suppliers') return `${told}, itself among them`;
  const unit = measure === 'tiv-out' || measure === 'tiv-in' ? 'tiv' : 'count';
  return `${told}, of which ${ranking.value(unit, within)} among themselves`;
}

/** The sizes that follow no measure. */
const PLAIN: Readonly<Record<Exclude<Size, SizeMeasure>, string>> = {
  width: 'all it deals in, as “Width” counts',
  even: 'all alike',
};

/** What a size is called where it is chosen. */
function nameOf(size: Size): string {
  const measure = SIZE_MEASURES.find((one) => one === size);
  return measure ? ranking.measures[measure].name : PLAIN[size as keyof typeof PLAIN];
}

/** By what the discs of a network are as large as they are. */
export const sizes = {
  label: 'Size',
  name: nameOf,
  byMeasure: 'By a measure',
  tooMany: (measure: SizeMeasure) => `${nameOf(measure)}: too many parties`,
  /** "1,204 deals as exporter", behind the name of a party. */
  told: (measure: SizeMeasure, value: number | null, within?: number) =>
    value === null ? 'size not told' : amountOf(measure, value, within),
  /** What a measure means whose name does not say it; empty for others. */
  meaning: (measure: SizeMeasure) =>
    measure === 'betweenness'
      ? 'From 0 to 1: how much of the shortest ways between all others, from partner to partner, leads through a party.'
      : '',
  largest: (
    measure: SizeMeasure,
    greatest: { readonly value: number; readonly name: string; readonly within?: number } | null,
  ) =>
    greatest
      ? `Largest: ${greatest.name}, ${amountOf(measure, greatest.value, greatest.within)}.`
      : 'Nobody in the picture is known to have any of it: all discs are of the smallest size.',
  /** Where two filters are compared. */
  ofBoth: 'Sizes are over both sides of the comparison.',
  untold: (parties: number) =>
    `Of ${counted(parties, 'party', 'parties')} it cannot be told: drawn smallest, with a dotted ring.`,
  lack: (deals: number) => `Sizes lack what ${counted(deals, 'deal does', 'deals do')} not state.`,
  /** In the legend. */
  legend: {
    even: 'discs are all alike',
    /** Where two filters are compared, the sizes are over both sides. */
    largest: (
      measure: SizeMeasure,
      value: number,
      {
        within,
        isCompared = false,
      }: { readonly within?: number | undefined; readonly isCompared?: boolean } = {},
    ) => `largest${isCompared ? ', A and B together' : ''}: ${amountOf(measure, value, within)}`,
    amount: (measure: SizeMeasure, value: number) => AMOUNTS[measure](value),
    smallest: (measure: SizeMeasure, value: number) =>
      value > 0 ? `smallest: ${AMOUNTS[measure](value)}, or less` : 'smallest: none of it',
    untold: 'size not told',
  },
};
