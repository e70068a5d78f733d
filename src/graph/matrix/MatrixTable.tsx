import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { readCells } from '../../state/actions/choices';
import { summaryOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { STOP, useStopOf } from '../../ui/one-stop';
import { Pieces } from '../../ui/Pieces';
import parts from '../../ui/parts.module.css';
import { TitledDialog } from '../../ui/TitledDialog';
import { matrixWords } from '../../words/views/matrix';
import { summaryWords } from '../../words/views/summary';
import { idsAt, openFromTable } from './acts-at';
import { filledByKey } from './filled-cells';
import css from './MatrixTable.module.css';
import { headingName, type NamedMatrix, nameAloud } from './names-of-cells';
import type { Position } from './position';
import { cellInTable, sumInTable } from './words-in-cells';

/** So many rows at first, and with each press: with 250 columns each, more would keep the page waiting. */
const FIRST = 60;

const close = () => readCells(null);

/** The filled cell to which a key leads from another one. */
function filledCellAt(table: Element, from: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined;
  const filled = [...table.querySelectorAll<HTMLElement>('td > button')];
  const positions = filled.map((button) => ({
    row: button.closest('tr')?.rowIndex ?? 0,
    column: button.closest('td')?.cellIndex ?? 0,
  }));
  return filled[filledByKey(event, filled.indexOf(from), positions) ?? -1];
}

/** What stands in a cell; where that are lines of the picture, it opens them. */
function Cell({ named, at }: { readonly named: NamedMatrix; readonly at: Position }) {
  const words = cellInTable(named, at.row, at.column);
  if (words === '' || idsAt(named, at).length === 0) return <td>{words}</td>;
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Closed first, it gives the focus back to where it was opened from.
    currentTarget.closest('dialog')?.close();
    openFromTable(named, at);
  };
  return (
    <td>
      <button type="button" {...STOP} className={parts.link} onClick={open}>
        {words}
      </button>
    </td>
  );
}

function Row({ named, row }: { readonly named: NamedMatrix; readonly row: number }) {
  const { matrix } = named;
  const heading = matrix.rows[row];
  if (!heading) return null;
  return (
    <tr>
      <th scope="row">{nameAloud(named, 'rows', row)}</th>
      {matrix.columns.map((column, at) => (
        <Cell key={column.id ?? ''} named={named} at={{ row, column: at }} />
      ))}
      <td className={css.sum}>{sumInTable(named, heading)}</td>
    </tr>
  );
}

function Head({ named }: { readonly named: NamedMatrix }) {
  return (
    <thead>
      <tr>
        <th scope="col">{matrixWords().corner(named.isTrade)}</th>
        {named.matrix.columns.map((column, at) => (
          <th key={column.id ?? ''} scope="col" title={headingName(named.dataset, column)}>
            {nameAloud(named, 'columns', at)}
          </th>
        ))}
        <th scope="col">{matrixWords().sums}</th>
      </tr>
    </thead>
  );
}

/** The sums of all rows, also of those that are not shown yet. */
function Sums({ named, left }: { readonly named: NamedMatrix; readonly left: number }) {
  const { matrix } = named;
  const say = matrixWords();
  return (
    <tfoot>
      <tr>
        <th scope="row">{left === 0 ? say.sums : say.sumsOfAll(matrix.rows.length)}</th>
        {matrix.columns.map((column) => (
          <td key={column.id ?? ''} className={css.sum}>
            {sumInTable(named, column)}
          </td>
        ))}
        <td className={css.sum}>{sumInTable(named, { tally: matrix.total })}</td>
      </tr>
    </tfoot>
  );
}

/** The rows and columns of a matrix as a table of the page, which programs that read aloud walk as one, and which can be copied. */
export function MatrixTable({ named }: { readonly named: NamedMatrix }) {
  const say = matrixWords();
  const { matrix, isTrade } = named;
  const told = useId();
  const sentence = summaryWords().sentence(useApp(summaryOfView));
  const [shown, setShown] = useState(FIRST);
  const rows = matrix.rows.slice(0, shown);
  const left = matrix.rows.length - rows.length;
  const title = say.title(isTrade);
  const table = useRef<HTMLTableElement>(null);
  const stop = useStopOf(table, filledCellAt);
  return (
    <TitledDialog title={title} closeWord={say.closeTable} said={null} close={close} isWide isOfLinks>
      <p id={told} className={css.told}>
        {`${sentence}. `}
        {say.tableOf(isTrade, matrix.width, matrix.isCompared)}
      </p>
      <p className={css.told}>
        <Pieces of={say.tableKeys((name) => <kbd key={name}>{name}</kbd>)} />
      </p>
      {/* Reached by key, so that it can be scrolled by key. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller, in which there may be no stop */}
      <section className={css.scroller} aria-label={title} tabIndex={0}>
        <table ref={table} className={css.table} aria-label={title} aria-describedby={told} {...stop}>
          <Head named={named} />
          <tbody>
            {rows.map(({ id }, row) => (
              <Row key={id ?? ''} {...{ named, row }} />
            ))}
          </tbody>
          <Sums {...{ named, left }} />
        </table>
      </section>
      {left > 0 && (
        <p>
          <button type="button" className={parts.button} onClick={() => setShown(shown + FIRST)}>
            {say.moreRows(Math.min(FIRST, left), matrix.rows.length)}
          </button>
        </p>
      )}
    </TitledDialog>
  );
}
