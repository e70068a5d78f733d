import { useMemo, useState } from 'react';
import type { ComparedLine, LensEdge, LensGraph } from '../../domain/lenses/lens';
import { findSelectable } from '../../domain/lenses/selected';
import type { Dataset } from '../../domain/model/dataset';
import { select } from '../../state/actions/view';
import { drawnGraphOf } from '../../state/selectors';
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

const differs = ({ compared }: LensEdge) =>
  compared && compared.by !== 'relationships'
    ? Math.abs(compared.b[compared.by] - compared.a[compared.by])
    : -1;

/** The lines of both pictures, what differs most first. */
const inOrder = ({ edges }: LensGraph): readonly LensEdge[] =>
  [...edges].sort((one, other) => differs(other) - differs(one));

function nameOf(dataset: Dataset, { id }: LensEdge): string {
  const selected = findSelectable(dataset, id);
  return selected ? titlesWords().title(dataset, selected) : id;
}

/** What a line is on a side: its deals or its volume, or how many relationships where none of them is a firm deal. */
function amountOn(side: 'a' | 'b', { id, compared }: LensEdge, graphs: SideGraphs): string {
  const own = sidesWords();
  if (!compared) return graphs[side].edges.some((edge) => edge.id === id) ? own.isThere : own.none;
  const amounts = compared[side];
  if (amounts.relationships === 0) return own.none;
  if (compared.by === 'relationships' || amounts.deals === 0) return own.relationships(amounts.relationships);
  // By volume there is none where nothing was delivered, whatever else there is.
  if (compared.by === 'tiv' && amounts.tiv === 0 && amounts.lacking === 0) return own.none;
  return compareWords().amount(amounts, compared.by);
}

/** The sign and the word of how a line stands in both; that of what has no firm deal says on which side it is. */
const classOf = (
  { class: own }: ComparedLine,
  comparison: Parameters<ReturnType<typeof compareWords>['className']>[1],
) => `${compareWords().signs[own]} ${compareWords().className(own, comparison)}`;

/** Everything that either picture draws, as a table with a button for each line. */
export function LinesOfSides() {
  const dataset = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const graphs = useApp(sideGraphsOf);
  const comparison = useApp((state) => state.view.comparison);
  const selection = useApp((state) => state.view.selection);
  const lines = useMemo(() => inOrder(graph), [graph]);
  const [most, setMost] = useState(STEP);
  if (!graphs || !comparison) return null;
  const [say, own] = [compareWords(), sidesWords()];
  return (
    <>
      <table className={css.lines}>
        <caption className={parts.heading}>{own.lines(lines.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{own.line}</th>
            <th scope="col">{say.sideLabels.a}</th>
            <th scope="col">{say.sideLabels.b}</th>
            <th scope="col">{own.stands}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, most).map((edge) => (
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
              <td>{amountOn('a', edge, graphs)}</td>
              <td>{amountOn('b', edge, graphs)}</td>
              <td>{edge.compared && classOf(edge.compared, comparison)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {most < lines.length && (
        <button type="button" className={parts.button} onClick={() => setMost(most + 5 * STEP)}>
          {own.more(Math.min(5 * STEP, lines.length - most))}
        </button>
      )}
    </>
  );
}
