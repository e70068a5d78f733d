/** What is visible as a graph with one edge for each pair and direction, and what its firm deals add up to. */
import { firmOf } from '../../domain/sums/firm-deals';
import { type Sums, sumsAt } from '../../domain/sums/sums';
import { exportGraphsWords } from '../../words/exports/graphs';
import { type Column, severalIn } from '../tables/column';
import { type RelationshipRow, relationshipRows, sourcesOf } from '../tables/relationship-rows';
import { numberCell } from '../tables/shared-columns';
import type { ExportedView } from '../view/exported-view';
import { aboutGraph } from './about-graph';
import { attributesOf, type Graph, type GraphEdge, spansOf, valuesOf } from './graph';
import { partyNodes } from './party-nodes';

/** All that goes from one party to another. */
interface Pair {
  readonly rows: readonly RelationshipRow[];
  readonly years: readonly number[];
  /** Of firm deals alone: what is planned or came to nothing is added to nothing. */
  readonly sums: Sums;
}

const each = (values: readonly string[]): string => severalIn([...new Set(values)]);

const text = (of: (pair: Pair) => string): Column<Pair> => ({ type: 'string', of });
const count = (of: (pair: Pair) => number | null): Column<Pair> => ({ type: 'integer', of });

/** How many deals have each status: what is not firm is told, and not added up. */
const statusesOf = ({ sums: { deals } }: Pair) =>
  severalIn([...deals].map(([status, many]) => `${status}: ${many}`));

type PairColumn = keyof ReturnType<typeof exportGraphsWords>['columns']['pairs'];

const COLUMNS: Readonly<Record<PairColumn, Column<Pair>>> = {
  relationships: count(({ rows }) => rows.length),
  told_again: count(({ sums }) => sums.again + sums.reports + (sums.uncounted?.again ?? 0)),
  only_in_older_releases: count(({ sums }) => sums.uncounted?.gone ?? 0),
  kinds: text(({ rows }) => each(rows.map(({ relationship }) => relationship.kind))),
  firm_deals: count(({ sums }) => firmOf(sums.deals)),
  deals_by_status: text(statusesOf),
  tiv_delivered_millions: {
    type: 'number',
    of: ({ sums: { tiv } }) => (tiv.stated > 0 ? numberCell(tiv.sum) : null),
  },
  tiv_deals_stating: count(({ sums }) => sums.tiv.stated),
  tiv_deals_stating_in_part: count(({ sums }) => sums.tiv.partial),
  tiv_deals_lacking: count(({ sums }) => sums.tiv.lacking),
  first_year: count(({ years }) => years[0] ?? null),
  last_year: count(({ years }) => years.at(-1) ?? null),
  system_ids: text(({ rows }) => each(rows.flatMap(({ system }) => (system ? [system.id] : [])))),
  system_names: text(({ rows }) => each(rows.flatMap(({ system }) => (system ? [system.name] : [])))),
  categories: text(({ rows }) => each(rows.flatMap(({ system }) => system?.category ?? []))),
  disputed: count(
    ({ rows }) => rows.filter(({ relationship }) => relationship.marks.includes('disputed')).length,
  ),
  relationship_ids: text(({ rows }) => severalIn(rows.map(({ relationship }) => relationship.id))),
  source_ids: text(({ rows }) => each(rows.flatMap(({ relationship }) => sourcesOf(relationship)))),
  dataset: text(({ rows }) => each(rows.flatMap(({ datasets }) => datasets))),
};

/** The relationships of each pair and direction, in the order in which they name them. */
function byPair(rows: Iterable<RelationshipRow>): RelationshipRow[][] {
  const pairs = new Map<string, RelationshipRow[]>();
  for (const row of rows) {
    const { from, to } = row.relationship;
    const known = pairs.get(`${from}:${to}`);
    if (known) known.push(row);
    else pairs.set(`${from}:${to}`, [row]);
  }
  return [...pairs.values()];
}

function edgeOf({ index }: ExportedView, rows: readonly RelationshipRow[]): GraphEdge[] {
  const [first] = rows;
  if (!first) return [];
  const years = [...new Set(rows.flatMap(({ relationship }) => relationship.years))].sort((a, b) => a - b);
  const sums = sumsAt(
    index,
    Uint32Array.from(rows, ({ at }) => at),
  );
  const { from, to } = first.relationship;
  return [
    {
      ...{ id: `${from}:${to}`, source: from, target: to, weight: rows.length },
      label: exportGraphsWords().pair(rows.length),
      spans: spansOf(years),
      values: valuesOf(Object.entries(COLUMNS), { rows, years, sums }),
    },
  ];
}

/** What is visible, pair by pair. */
export function pairsOfView(view: ExportedView): Graph {
  return {
    about: aboutGraph(view, 'pair'),
    nodes: partyNodes(view),
    edges: {
      attributes: attributesOf(Object.entries(COLUMNS), exportGraphsWords().columns.pairs),
      all: byPair(relationshipRows(view)).flatMap((rows) => edgeOf(view, rows)),
    },
  };
}
