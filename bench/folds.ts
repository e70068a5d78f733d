/** How soon a register that is folded is there as what a picture is drawn of: to parts of the world, and to the members of a group. */
import { wholeOf } from '../src/domain/columns/facet-index';
import { foldedOf } from '../src/domain/lenses/folds/folded';
import { foldedGraph } from '../src/domain/lenses/folds/folded-graph';
import { type Lens, lensOf } from '../src/domain/lenses/lenses';
import { matrixOf } from '../src/domain/lenses/matrix/matrix';
import { everyRow } from '../src/domain/model/relationships';
import { type MadeMap, madeMap } from './map/made-flows';
import { measure, type Part } from './part';
import { type Line, lineOf } from './report';

/** How many rows, how often measured, and how many milliseconds until there is a picture to draw: more than a register has, none is promised. */
const SIZES = [
  [30_000, 60, 100],
  [1_000_000, 8, null],
] as const;

const FOLDS = ['region', 'subregion', 'nato'];
const LENSES = ['parties', 'matrix', 'map'] as const satisfies readonly Lens[];

/** A register of which nothing is known yet: what was folded before is folded no more. */
const anew = ({ index, dataset }: MadeMap): MadeMap => ({ index: { ...wholeOf(index) }, dataset });

/** What a picture is drawn of, with who is at the ends of its lines. */
function picture({ index, dataset }: MadeMap, fold: string, lens: Lens, rows: Uint32Array): number {
  const folded = foldedOf(dataset, index, fold);
  if (!folded) throw new Error(`Nobody knows ${fold}.`);
  const choice = { width: 'deals', most: null, opened: [] } as const;
  const graph = foldedGraph(lens, folded, rows, choice);
  const known = graph.edges.filter(({ id }) => graph.ends?.(id)).length;
  return graph.grid ? matrixOf(folded.dataset, graph, 'weight').cells.length : known;
}

function measureSize(size: number, runs: number, most: number | null): Line[] {
  const made = madeMap(size);
  const rows = everyRow({ size });
  const target = most === null ? null : { atMost: most };
  const of = `${size.toLocaleString('en')} rows`;
  const fresh = Array.from({ length: runs }, () => anew(made));
  return FOLDS.flatMap((fold) => [
    lineOf(
      `${of}: folded to ${fold} for the first time, to a picture of ${lensOf('parties').linesByItself} lines at the most`,
      'ms',
      measure(runs, (run) => void picture(fresh[run] ?? anew(made), fold, 'parties', rows), { warmUp: 0 }),
      target,
    ),
    ...LENSES.map((lens) => {
      picture(made, fold, lens, rows);
      const act = (run: number) => void picture(made, fold, lens, rows.subarray(run));
      return lineOf(
        `${of}: ${lens} folded to ${fold}, after another filter`,
        'ms',
        measure(runs, act),
        target,
      );
    }),
  ]);
}

/** The part about folds. */
export const folds: Part = {
  name: 'folds',
  run: async ({ say }) =>
    SIZES.flatMap(([size, runs, most]) => {
      say(`  ${size.toLocaleString('en')} rows`);
      return measureSize(size, runs, most);
    }),
};
