/** How long it takes to answer how two things are connected, what lies around one, and what several have in common. */
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import type { FacetIndex } from '../src/domain/columns/facet-index';
import { MAX_PARTIES } from '../src/domain/connections/common';
import type { Wish } from '../src/domain/connections/connection';
import { connectionPaths } from '../src/domain/connections/connection-paths';
import { inCommon } from '../src/domain/connections/in-common';
import { type Around, DIRECTIONS, MAX_CENTRES } from '../src/domain/filter/around';
import { applyFilter } from '../src/domain/filter/facet-filter';
import { NO_FILTER, withAround } from '../src/domain/filter/filter';
import { growthsBy } from '../src/domain/filter/growth';
import type { PartyId } from '../src/domain/model/ids';
import { everyRow } from '../src/domain/model/relationships';
import { madeIndex } from './made-index';
import { measure, type Part } from './part';
import { chanceFrom } from './random';
import { type Line, lineOf } from './report';

const RUNS = 40;

/** How many deals, and how many milliseconds an answer may take: none is promised for more than a register has. */
const SIZES = [
  [30_000, 100],
  [1_000_000, null],
] as const;

const QUESTIONS: readonly (readonly [what: string, wishes: readonly Wish[]])[] = [
  ['between two parties', []],
  ['between two parties, longer ones too', ['longer']],
  ['between two parties, through systems too', ['systems']],
];

/** The same question asked of graphology, which first has to be given the graph, and then finds one path alone. */
function askedOfGraphology({ columns: { from, to } }: FacetIndex, ends: readonly [PartyId, PartyId]): void {
  const graph = new UndirectedGraph();
  for (let row = 0; row < from.codes.length; row++)
    graph.mergeEdge(from.values[from.codes[row] as number], to.values[to.codes[row] as number]);
  bidirectional(graph, ...ends);
}

function measureSize(size: number, most: number | null): Line[] {
  const index = madeIndex(size);
  const rows = everyRow({ size });
  const chance = chanceFrom(11);
  const { values } = index.columns.party;
  const anyParty = () => values[Math.floor(chance() * values.length)] as PartyId;
  const pairs = Array.from({ length: RUNS }, () => [anyParty(), anyParty()] as const);
  const endsOf = (run: number) => pairs[run] ?? ([anyParty(), anyParty()] as const);
  const deals = `${size.toLocaleString('en')} deals`;
  const line = (what: string, act: (run: number) => void) =>
    lineOf(`${deals}: ${what}`, 'ms', measure(RUNS, act), most === null ? null : { atMost: most });
  const six = values.slice(0, MAX_PARTIES);
  return [
    ...QUESTIONS.map(([what, wishes]) =>
      line(`ways ${what}`, (run) => void connectionPaths(index, rows.slice(), { ends: endsOf(run), wishes })),
    ),
    line('the neighbourhood of a party, 3 steps, all counts anew', (run) => {
      const around = { id: endsOf(run)[0], depth: 3, direction: 'either' } as const;
      applyFilter(index, withAround(NO_FILTER, [around]));
    }),
    line(`the neighbourhoods of ${MAX_CENTRES} parties, 3 steps each, each way, all counts anew`, (run) => {
      const centres = Array.from(
        { length: MAX_CENTRES },
        (_, at): Around => ({
          id: endsOf(run + at)[0],
          depth: 3,
          direction: DIRECTIONS[at % DIRECTIONS.length] ?? 'either',
        }),
      );
      applyFilter(index, withAround(NO_FILTER, centres));
    }),
    line('what a neighbourhood can grow by at a further party', (run) => {
      const around = { id: endsOf(run)[0], depth: 1, direction: 'either' } as const;
      growthsBy(index, rows, [around], endsOf(run)[1]);
    }),
    line(`what ${MAX_PARTIES} parties have in common`, () => void inCommon(index, rows, six)),
    lineOf(
      `${deals}: one shortest path by graphology, with its graph`,
      'ms',
      measure(5, (run) => askedOfGraphology(index, endsOf(run)), { warmUp: 1 }),
    ),
  ];
}

/** The part about connections. */
export const paths: Part = {
  name: 'paths',
  run: async ({ say }) =>
    SIZES.flatMap(([size, most]) => {
      say(`  ${size.toLocaleString('en')} deals`);
      return measureSize(size, most);
    }),
};
