import { useMemo, useState } from 'react';
import { type CompareMeasure, difference } from '../../domain/compare/amounts';
import type { ComparedLine, LensEdge, LensGraph, LinesCompared } from '../../domain/lenses/lens';
import { findSelectable } from '../../domain/lenses/selected';
import type { SideId } from '../../domain/lenses/side-graphs';
import type { Dataset } from '../../domain/model/dataset';
import { select } from '../../state/actions/view';
import { hasCells } from '../../state/fold-facts';
import { comparisonOfView, drawnGraphOf, linesComparedOf } from '../../state/selectors';
import { type SideGraphs, sideGraphsOf } from '../../state/side-graphs';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { compareWords } from '../../words/views/compare';
import { sidesWords } from '../../words/views/sides';
import { titlesWords } from '../../words/views/titles';
import { usePictureDataset } from '../folds/picture-dataset';
import css from './Sides.module.css';

/** So many rows are shown at first, and with each further step. */
const STEP = 40;

type Lines = LinesCompared['lines'];

/** The lines of both pictures, what differs most first. */
function inOrder({ edges }: LensGraph, lines: Lines, by: CompareMeasure): readonly LensEdge[] {
  const differs = ({ id }: LensEdge) => {
    const both = lines.get(id);
    return both && both.a.deals + both.b.deals > 0 ? difference(both, by) : -1;
  };
  return [...edges].sort((one, other) => differs(other) - differs(one));
}

function nameOf(dataset: Dataset, { id }: LensEdge): string {
  const selected = findSelectable(dataset, id);
  return selected ? titlesWords().title(dataset, selected) : id;
}

/** What a line is on a side: its deals, their volume or their licences, or how many relationships where none of them is a deal that is compared. */
function amountOn(
  side: SideId,
  { id }: LensEdge,
  { graphs, lines, by }: { graphs: SideGraphs; lines: Lines; by: CompareMeasure },
): string {
  const own = sidesWords();
  const both = lines.get(id);
  if (!both) return graphs[side].edges.some((edge) => edge.id === id) ? own.isThere : own.none;
  const { [side]: amounts } = both;
  if (amounts.relationships === 0) return own.none;
  if (amounts.deals === 0) return own.relationships(amounts.relationships, by);
  // By volume there is none where nothing was delivered, whatever else there is.
  if (by === 'tiv' && amounts.tiv === 0 && amounts.lacking === 0) return own.none;
  return compareWords().amount(amounts, by);
}

/** The sign and the word of how a line stands in both; that of what has no deal that is compared says on which side it is. */
const classOf = (
  { class: own }: ComparedLine,
  comparison: Parameters<ReturnType<typeof compareWords>['className']>[1],
) => `${compareWords().signs[own]} ${compareWords().className(own, comparison)}`;

const NOTHING = { lines: null, units: undefined };

/** The thing that a line is part of, before how B stands to A in it: "India: ▼ less in B"; of a line that is compared by itself, that alone. */
function stands(
  dataset: Dataset,
  units: LinesCompared['units'],
  { id, compared }: LensEdge,
  comparison: Parameters<typeof classOf>[1],
): string | null {
  if (!compared) return null;
  const own = units?.of.get(id);
  const told = classOf(compared, comparison);
  return own && units
    ? sidesWords().ofUnit(compareWords().unitName(dataset, units.unit, own.ids), told)
    : told;
}

/** Everything that either picture draws, as a table with a button for each line. */
export function LinesOfSides() {
  const dataset = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const ofCells = useApp(hasCells);
  const graphs = useApp(sideGraphsOf);
  const comparison = useApp((state) => state.view.comparison);
  const selection = useApp((state) => state.view.selection);
  const { lines, units } = useApp(linesComparedOf) ?? NOTHING;
  const found = useApp(comparisonOfView);
  const by = found?.by ?? 'deals';
  const edges = useMemo(() => (lines ? inOrder(graph, lines, by) : []), [graph, lines, by]);
  const [most, setMost] = useState(STEP);
  if (!graphs || !lines || !comparison || !found) return null;
  const isClassed = edges.some(({ compared }) => compared);
  const [say, own] = [compareWords(), sidesWords()];
  const names = say.names(dataset, found.filters, comparison);
  return (
    <>
      <table className={css.lines}>
        <caption className={parts.heading}>{own.lines(edges.length, ofCells)}</caption>
        <thead>
          <tr>
            <th scope="col">{own.line}</th>
            <th scope="col">{say.side('a', names.a)}</th>
            <th scope="col">{say.side('b', names.b)}</th>
            {isClassed && <th scope="col">{own.stands}</th>}
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, most).map((edge) => (
            <tr key={edge.id} data-chosen={edge.id === selection || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={parts.link}
                  aria-current={edge.id === selection || undefined}
                  onClick={() => select(edge.id)}
                >
                  {nameOf(dataset, edge)}
                </button>
              </th>
              <td>{amountOn('a', edge, { graphs, lines, by })}</td>
              <td>{amountOn('b', edge, { graphs, lines, by })}</td>
              {isClassed && <td>{stands(dataset, units, edge, comparison)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {most < edges.length && (
        <button type="button" className={parts.button} onClick={() => setMost(most + 5 * STEP)}>
          {own.more(Math.min(5 * STEP, edges.length - most))}
        </button>
      )}
    </>
  );
}
