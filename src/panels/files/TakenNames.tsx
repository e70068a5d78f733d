import { useId } from 'react';
import { capped } from '../../domain/text/capped';
import { setApart } from '../../domain/text/hidden-signs';
import type { ImportReport } from '../../state/files/reports';
import parts from '../../ui/parts.module.css';
import { reportWords } from '../../words/files/report';
import css from './ReportDialog.module.css';

/** The designations of a table that are shown under other names, each with its rows and the first of them. */
export function TakenNames({ names }: { names: NonNullable<ImportReport['takenNames']> }) {
  const title = useId();
  const say = reportWords();
  if (names.length === 0) return null;
  const list = capped(names);
  return (
    <section aria-labelledby={title} className={css.unused}>
      <h4 id={title} className={parts.heading}>
        {say.taken.title(names.length)}
      </h4>
      <p className={css.soft}>{say.taken.about}</p>
      <ul>
        {list.shown.map((taken) => (
          <li key={`${taken.name} ${taken.to.id}`}>
            <b>{setApart(taken.name)}</b> {say.taken.as(taken)}
          </li>
        ))}
      </ul>
      {list.more > 0 && <p className={css.soft}>{say.moreInDownload(list.more)}</p>}
    </section>
  );
}
