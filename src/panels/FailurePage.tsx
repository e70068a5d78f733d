import { useEffect } from 'react';
import type { LoadFailure } from '../state/store';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import css from './FailurePage.module.css';

interface FailurePageProps {
  readonly failure: LoadFailure;
  readonly again: () => void;
}

/** What failed, where, and what to do; never an empty page. */
export function FailurePage({ failure: { what, where, todo, faults }, again }: FailurePageProps) {
  useEffect(announceReady, []);
  useEffect(() => {
    document.title = `${what} · Armsgraph`;
  }, [what]);
  return (
    <main className={css.page}>
      <h1 className={css.brand}>Armsgraph</h1>
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
      {faults.length > 0 && (
        <ul aria-label="Faults" className={css.faults}>
          {faults.map(({ path, message, hint }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code>
              <span> {message}</span>
              {hint && <span className={css.hint}> ({hint})</span>}
            </li>
          ))}
        </ul>
      )}
      <p className={css.ways}>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={again}>
          Try again
        </button>
        <a className={parts.button} href="./">
          Open the case file
        </a>
      </p>
    </main>
  );
}
