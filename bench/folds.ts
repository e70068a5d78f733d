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

/** As many rows as registers have, how often each is measured, and in how many milliseconds there is a picture to draw. */
const ROWS = 30_000;
const RUNS = 60;
const TARGET = { atMost: 100 };

const FOLDS = ['region', 'subregion', 'income', 'nato'];
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

function measureAll(): Line[] {
  const made = madeMap(ROWS);
  const rows = everyRow({ size: ROWS });
  const of = `${ROWS.toLocaleString('en')} rows`;
  const fresh = Array.from({ length: RUNS }, () => anew(made));
  return FOLDS.flatMap((fold) => [
    lineOf(
      `${of}: folded to ${fold} for the first time, to a picture of ${lensOf('parties').linesByItself} lines at the most`,
      'ms',
      measure(RUNS, (run) => void picture(fresh[run] ?? anew(made), fold, 'parties', rows), { warmUp: 0 }),
      TARGET,
    ),
    ...LENSES.map((lens) => {
      picture(made, fold, lens, rows);
      const act = (run: number) => void picture(made, fold, lens, rows.subarray(run));
      return lineOf(
        `${of}: ${lens} folded to ${fold}, after another filter`,
        'ms',
        measure(RUNS, act),
        TARGET,
      );
    }),
  ]);
}

/** The part about folds. */
export const folds: Part = { name: 'folds', run: async () => measureAll() };
