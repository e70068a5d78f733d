import { useId } from 'react';
import type { ImportReport } from '../../state/files/reports';
import parts from '../../ui/parts.module.css';
import { reportWords } from '../../words/files/report';
import css from './ReportDialog.module.css';

type HeldColumn = NonNullable<ImportReport['totals']>[number]['columns'][number];

/** Whether some total of a column, or its lines, has a figure: of none there is nothing to say. */
const isHeld = ({ agree, differ, bare, blank, unheld }: HeldColumn) =>
  agree + differ + bare + blank + unheld > 0;

/** The rows of a table that add up others: how many were set apart, and how they agree with the sums of their lines. */
export function TotalsOfFile({ totals }: { totals: NonNullable<ImportReport['totals']> }) {
  const title = useId();
  const say = reportWords().totals;
  if (totals.length === 0) return null;
  return (
    <section aria-labelledby={title} className={css.unused}>
      <h4 id={title} className={parts.heading}>
        {say.title(totals.reduce((sum, { rows }) => sum + rows, 0))}
      </h4>
      <p className={css.soft}>{say.about}</p>
      <ul>
        {totals.map((of) => (
          <li key={of.column}>
            <b>{`“${of.column}”`}</b> {say.of(of)}
            <ul>
              {of.columns.filter(isHeld).map((column) => (
                <li key={column.column}>{say.column(column)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
