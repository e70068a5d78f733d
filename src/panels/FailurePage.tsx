import { useEffect } from 'react';
import type { LoadFailure } from '../state/store';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import { FailureMessage } from './FailureMessage';
import css from './FailurePage.module.css';
import { HelpButton } from './HelpButton';
import { OpenFile } from './OpenFile';
import { AboutFiles } from './YourFiles';

interface FailurePageProps {
  readonly failure: LoadFailure;
  readonly again: () => void;
}

/** What failed, where, and what to do; never an empty page. A file that holds what the link asks for opens from here. */
export function FailurePage({ failure, again }: FailurePageProps) {
  const { what } = failure;
  useEffect(announceReady, []);
  useEffect(() => {
    document.title = `${what} · Armsgraph`;
  }, [what]);
  return (
    <main className={css.page}>
      <h1 className={css.brand}>Armsgraph</h1>
      <FailureMessage failure={failure} />
      <p className={css.ways}>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={again}>
          Try again
        </button>
        <a className={parts.button} href="./">
          Open the case file
        </a>
        <OpenFile />
        <HelpButton />
      </p>
      <AboutFiles />
    </main>
  );
}
