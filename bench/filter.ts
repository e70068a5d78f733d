/** How long it takes to filter registers of three sizes and to count every value of every facet anew. */

import type { FacetIndex } from '../src/domain/columns/facet-index';
import { FACET_IDS, type FacetId } from '../src/domain/columns/facets';
import { applyFilter } from '../src/domain/filter/facet-filter';
import { type Choice, type Filter, NO_FILTER, withChoice, withYears } from '../src/domain/filter/filter';
import { countingOnce } from '../src/domain/join/counting-once';
import { summaryOf } from '../src/domain/views/summary';
import { bytesOf, madeIndex } from './made-index';
import { madeReleases } from './made-releases';
import { measure, type Part, processorTime } from './part';
import { type Chance, chanceFrom, pickBy, shuffled } from './random';
import { FIRST_YEAR, LAST_YEAR } from './register-shape';
import { type Line, lineOf } from './report';

const RUNS = 200;
/** What takes long is done less often. */
const FINDS = 5;

/** How many deals, and how many milliseconds a filter may take. */
const SIZES = [
  [30_000, 3],
  [100_000, 10],
  [1_000_000, 70],
] as const;

/** The facets of a register that have something to choose from. */
const choosable = ({ columns }: FacetIndex): FacetId[] =>
  FACET_IDS.filter((id) => columns[id].values.length > 1);
const CHOSEN = 5;
const MIN_SPAN_LENGTH = 10;

/** Some values of a facet, the commoner the likelier and up to half of them, and any one to leave out. */
function randomChoice({ columns }: FacetIndex, id: FacetId, chance: Chance): Choice {
  const { values, totals } = columns[id];
  const pick = pickBy(totals, chance);
  const excluded = values[Math.floor(chance() * values.length)] ?? '';
  const count = 1 + Math.floor((chance() * values.length) / 2);
  const include = new Set(Array.from({ length: count }, () => values[pick()] ?? ''));
  return { include: [...include].filter((value) => value !== excluded), exclude: [excluded] };
}

function randomFilter(index: FacetIndex, chance: Chance): Filter {
  const years = LAST_YEAR - FIRST_YEAR - MIN_SPAN_LENGTH;
  const first = FIRST_YEAR + Math.floor(chance() * years);
  const last = first + MIN_SPAN_LENGTH + Math.floor(chance() * (LAST_YEAR - first - MIN_SPAN_LENGTH));
  return shuffled(choosable(index), chance)
    .slice(0, CHOSEN)
    .reduce(
      (filter, id) => withChoice(filter, id, randomChoice(index, id, chance)),
      withYears(NO_FILTER, { first, last }),
    );
}

function measureSize(size: number, most: number): Line[] {
  const index = madeIndex(size);
  const chance = chanceFrom(2);
  const filters = Array.from({ length: RUNS }, () => randomFilter(index, chance));
  const timed = (filterOf: (run: number) => Filter, clock?: () => number) =>
    measure(RUNS, (run) => void applyFilter(index, filterOf(run)), {
      warmUp: RUNS / 10,
      ...(clock && { clock }),
    });
  const first = measure(1, () => void applyFilter(index, filters[0] ?? NO_FILTER), { warmUp: 0 });
  const random = (run: number) => filters[run] ?? NO_FILTER;
  const deals = `${size.toLocaleString('en')} deals`;
  const what = `${deals}: ${CHOSEN} facets and years, all counts anew`;
  return [
    lineOf(what, 'ms', timed(random), { atMost: most }),
    lineOf(`${what}, processor time`, 'ms', timed(random, processorTime)),
    lineOf(
      `${deals}: no filter`,
      'ms',
      timed(() => NO_FILTER),
    ),
    lineOf(`${deals}: the first filter, which finds the profiles`, 'ms', first),
    lineOf(`${deals}: columns, years and profiles of one deal`, 'bytes', [bytesOf(index) / size], {
      atMost: 100,
    }),
  ];
}

/** How many deals each of two releases has. */
const RELEASE = 500_000;

/**
 * Two releases of one register: to find which deals both tell of, which is done when the second one is opened, and to filter and
 * count them once from then on.
 */
function measureReleases(): Line[] {
  const { dataset, index } = madeReleases(RELEASE);
  const what = `two releases of ${RELEASE.toLocaleString('en')} deals each`;
  let counted = index;
  const found = measure(
    FINDS,
    () => {
      counted = countingOnce({ dataset, index }).index;
    },
    { warmUp: 0 },
  );
  const chance = chanceFrom(2);
  const filters = Array.from({ length: RUNS }, () => randomFilter(counted, chance));
  const summed = measure(
    RUNS,
    (run) => {
      const filter = filters[run] ?? NO_FILTER;
      summaryOf(dataset, counted, filter, applyFilter(counted, filter).visible);
    },
    { warmUp: RUNS / 10 },
  );
  return [
    lineOf(`${what}: to find the deals that both tell of`, 'ms', found, { atMost: 1000 }),
    lineOf(`${what}: a filter, all counts anew and the sentence`, 'ms', summed, { atMost: 100 }),
  ];
}

/** The filter part. */
export const filter: Part = {
  name: 'filter',
  run: async ({ say }) => [
    ...SIZES.flatMap(([size, most]) => {
      say(`  ${size.toLocaleString('en')} deals`);
      return measureSize(size, most);
    }),
    ...measureReleases(),
  ],
};
