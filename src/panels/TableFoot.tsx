import { COLUMN_IDS, type Totals, totalsInWords } from '../domain/table';
import css from './TablePanel.module.css';

interface TableFootProps {
  /** The totals of the rows that the table shows. */
  readonly totals: Totals;
  /** The totals of all that is visible, found or not: they say which numbers there are to speak of. */
  readonly whole: Totals;
  /** Whether the rows are those that were found among others. */
  readonly found: boolean;
  /** Where the foot stands among the rows of the table, from 1. */
  readonly position: number;
}

/** What the rows of the table add up to, in one row that is its own header. */
export function TableFoot({ totals, whole, found, position }: TableFootProps) {
  const words = totalsInWords(totals);
  return (
    <tfoot>
      <tr aria-rowindex={position}>
        <th scope="row" colSpan={COLUMN_IDS.length}>
          <span className={css.totals}>
            <span>{`Total of ${words.relationships}${found ? ' found' : ''}`}</span>
            {whole.items.stated > 0 && (
              <span>
                {words.items}
                <small>where a source gives a range, its least number counts</small>
              </span>
            )}
            {whole.tiv.stated > 0 && (
              <span>
                {words.tiv}
                <small>SIPRI’s trend-indicator value of what was delivered</small>
              </span>
            )}
          </span>
        </th>
      </tr>
    </tfoot>
  );
}
