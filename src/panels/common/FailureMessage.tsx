import { andMore } from '../../domain/text/capped';
import type { LoadFailure, SaidFailure } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { loadingWords } from '../../words/loading';
import css from './FailureMessage.module.css';
import { saidFailure } from './said-failure';

/** What failed, where, what to do, and every fault with its place. */
export function FailureMessage({ failure }: { failure: LoadFailure | SaidFailure }) {
  const { what, where, todo, faults } = saidFailure(failure);
  const say = loadingWords();
  return (
    <>
      <div role="alert" className={css.message}>
        <h2 className={parts.title}>{`${what}.`}</h2>
        <dl>
          <dt>{say.where}</dt>
          <dd>
            <code>{where}</code>
          </dd>
          <dt>{say.whatToDo}</dt>
          <dd>{todo}</dd>
        </dl>
      </div>
      {faults.shown.length > 0 && (
        <ul aria-label={say.faults} className={css.faults}>
          {faults.shown.map(({ path, line, message, hint }) => (
            <li key={`${path} ${line} ${message}`}>
              {line !== undefined && <b>{`line ${line}: `}</b>}
              <code>{path}</code>
              <span>{` ${message}`}</span>
              {hint && <span className={css.hint}>{` (${hint})`}</span>}
            </li>
          ))}
        </ul>
      )}
      {faults.more > 0 && <p className={css.hint}>{andMore(faults)}</p>}
    </>
  );
}
