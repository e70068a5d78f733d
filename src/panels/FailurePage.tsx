import { useEffect } from 'react';
import type { LoadFailure } from '../state/store';
import { whenIdle } from '../ui/later-part';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import { FailureMessage } from './FailureMessage';
import css from './FailurePage.module.css';
import { FileStatus } from './FileStatus';
import { HelpButton } from './HelpButton';
import { NEW_VERSION } from './later-parts';
import { OpenFile } from './OpenFile';
import { AboutFiles } from './YourFiles';

interface FailurePageProps {
  readonly failure: LoadFailure;
  readonly again: () => void;
}

function OpenCaseFile() {
  return (
    <a className={parts.button} href="./">
      Open the case file
    </a>
  );
}

/** What failed and a way on, with nothing that could fail in its turn. */
export function BareFailure({ failure }: { failure: LoadFailure }) {
  useEffect(announceReady, []);
  return (
    <main className={css.page}>
      <h1 className={css.brand}>Armsgraph</h1>
      <FailureMessage failure={failure} />
      <p className={css.ways}>
        <OpenCaseFile />
      </p>
    </main>
  );
}

/** What failed, where, and what to do; never an empty page. A file that holds what the link asks for opens from here. */
export function FailurePage({ failure, again }: FailurePageProps) {
  const { what } = failure;
  useEffect(announceReady, []);
  // What fails may well be right in a version that waits.
  useEffect(() => whenIdle(NEW_VERSION.fetch), []);
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
        <OpenCaseFile />
        <OpenFile />
        <HelpButton />
      </p>
      <FileStatus />
      <AboutFiles />
    </main>
  );
}
