import { useId, useState } from 'react';
import { capped } from '../../domain/text/capped';
import { setApart } from '../../domain/text/hidden-signs';
import { keepWords } from '../../state/files/joined-names';
import type { ImportReport } from '../../state/files/reports';
import parts from '../../ui/parts.module.css';
import { reportWords } from '../../words/files/report';
import css from './ReportDialog.module.css';

interface KeepWordsProps {
  readonly ids: readonly string[];
  /** Whether they are to stand for themselves. */
  readonly areKept: boolean;
  readonly words: string;
  readonly label?: string;
}

/** Has designations stand for themselves, or for what is known by them again. */
function KeepWords({ ids, areKept, words, label }: KeepWordsProps) {
  const [isBusy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    await keepWords(ids, areKept);
    setBusy(false);
  };
  return (
    <button
      type="button"
      className={parts.link}
      aria-label={label}
      aria-disabled={isBusy}
      onClick={() => !isBusy && void act()}
    >
      {words}
    </button>
  );
}

/** The designations of a table that are shown under other names, each with its rows and the first of them. */
export function TakenNames({ names }: { names: NonNullable<ImportReport['takenNames']> }) {
  const title = useId();
  const say = reportWords();
  if (names.length === 0) return null;
  const list = capped(names);
  const known = names.filter(({ isKept }) => !isKept);
  return (
    <section aria-labelledby={title} className={css.unused}>
      <h4 id={title} className={parts.heading}>
        {say.taken.title(names.length)}
      </h4>
      <p className={css.soft}>{say.taken.about}</p>
      <ul>
        {list.shown.map((taken) => (
          <li key={`${taken.name} ${taken.to.id}`}>
            <b>{setApart(taken.name)}</b> {say.taken.as(taken)}{' '}
            <KeepWords
              ids={[taken.id]}
              areKept={!taken.isKept}
              words={taken.isKept ? say.taken.undo(taken) : say.taken.keep}
              label={`${taken.isKept ? say.taken.undo(taken) : say.taken.keep}: ${taken.name}`}
            />
          </li>
        ))}
      </ul>
      {known.length > 1 && (
        <p>
          <KeepWords ids={known.map(({ id }) => id)} areKept={true} words={say.taken.keepAll(known.length)} />
        </p>
      )}
      {list.more > 0 && <p className={css.soft}>{say.moreInDownload(list.more)}</p>}
    </section>
  );
}
