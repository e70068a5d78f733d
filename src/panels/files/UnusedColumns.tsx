import { useId } from 'react';
import { capped } from '../../domain/text/capped';
import type { ImportReport } from '../../state/files/reports';
import parts from '../../ui/parts.module.css';
import { reportWords } from '../../words/files/report';
import css from './ReportDialog.module.css';

/** The columns of a table that nothing was read from: first those that may have told something. */
export function UnusedColumns({ columns }: { columns: ImportReport['unusedColumns'] }) {
  const title = useId();
  const say = reportWords();
  if (columns.length === 0) return null;
  const telling = columns.filter(({ why }) => why !== null);
  const others = capped(columns.filter(({ why }) => why === null).map(({ name }) => `“${name}”`));
  return (
    <section aria-labelledby={title} className={css.unused}>
      <h4 id={title} className={parts.heading}>
        {say.unused.title(columns.length)}
      </h4>
      <p className={css.soft}>{say.unused.about}</p>
      {telling.length > 0 && (
        <ul>
          {telling.map(({ name, why }) => (
            <li key={name}>
              <b>{`“${name}”`}</b> {why && say.unused.why(why)}
            </li>
          ))}
        </ul>
      )}
      {others.shown.length > 0 && <p>{others.shown.join(', ')}</p>}
      {others.more > 0 && <p className={css.soft}>{say.moreInDownload(others.more)}</p>}
    </section>
  );
}
