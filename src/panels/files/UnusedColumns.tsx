import { useId } from 'react';
import { andMore, capped } from '../../domain/text/capped';
import { formatNumber } from '../../domain/text/numbers';
import type { ImportReport } from '../../state/reports';
import parts from '../../ui/parts.module.css';
import css from './ReportDialog.module.css';

/** The columns of a table that nothing was read from: first those that may have told something. */
export function UnusedColumns({ columns }: { columns: ImportReport['unusedColumns'] }) {
  const title = useId();
  if (columns.length === 0) return null;
  const telling = columns.filter(({ why }) => why !== null);
  const others = capped(columns.filter(({ why }) => why === null).map(({ name }) => `“${name}”`));
  return (
    <section aria-labelledby={title} className={css.unused}>
      <h4 id={title} className={parts.heading}>
        {`Columns that were not used (${formatNumber(columns.length)})`}
      </h4>
      <p className={css.soft}>Nothing was read from them. Their cells stand in the evidence of each row.</p>
      {telling.length > 0 && (
        <ul>
          {telling.map(({ name, why }) => (
            <li key={name}>
              <b>{`“${name}”`}</b> {why}
            </li>
          ))}
        </ul>
      )}
      {others.shown.length > 0 && <p>{others.shown.join(', ')}</p>}
      {others.more > 0 && <p className={css.soft}>{`${andMore(others)} in the download`}</p>}
    </section>
  );
}
