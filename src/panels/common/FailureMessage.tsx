import { andMore } from '../../domain/text/capped';
import type { LoadFailure } from '../../state/store';
import parts from '../../ui/parts.module.css';
import css from './FailureMessage.module.css';

/** What failed, where, what to do, and every fault with its place. */
export function FailureMessage({ failure: { what, where, todo, faults } }: { failure: LoadFailure }) {
  return (
    <>
      <div role="alert" className={css.message}>
        <h2 className={parts.title}>{`${what}.`}</h2>
        <dl>
          <dt>Where</dt>
          <dd>
            <code>{where}</code>
          </dd>
          <dt>What to do</dt>
          <dd>{todo}</dd>
        </dl>
      </div>
      {faults.shown.length > 0 && (
        <ul aria-label="Faults" className={css.faults}>
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
