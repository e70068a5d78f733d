import { type ReactNode, useEffect, useRef } from 'react';
import { isFramed, tellHeight } from '../../state/address/embedding';
import { homeAddress } from '../../state/address/own-address';
import type { LoadFailure } from '../../state/store';
import { whenIdle } from '../../ui/later-part';
import parts from '../../ui/parts.module.css';
import { announceReady } from '../../ui/ready';
import { loadingWords } from '../../words/page/loading';
import { FailureMessage } from '../common/FailureMessage';
import { type SaidFailure, saidFailure } from '../common/said-failure';
import { AboutFiles } from '../files/AboutFiles';
import { OpenFile } from '../files/OpenFile';
import css from './FailurePage.module.css';
import { FileStatus } from './FileStatus';
import { HelpButton } from './HelpButton';
import { NEW_VERSION } from './later';

interface FailurePageProps {
  readonly failure: LoadFailure | SaidFailure;
  readonly again: () => void;
}

interface FrameProps {
  readonly failure: LoadFailure | SaidFailure;
  /** The first of the ways on. */
  readonly first?: ReactNode;
  /** The others. */
  readonly more?: ReactNode;
  /** What stands below. */
  readonly children?: ReactNode;
}

/** What failed, and the ways on, of which one is always there. */
function Frame({ failure, first, more, children }: FrameProps) {
  const page = useRef<HTMLElement>(null);
  useEffect(announceReady, []);
  // In an article the way on leads out of it, and what is said has the room that it needs.
  useEffect(() => (page.current ? tellHeight(page.current) : undefined), []);
  return (
    <main ref={page} className={css.page}>
      <h1 className={css.brand}>Armsgraph</h1>
      <FailureMessage failure={failure} />
      <p className={css.ways}>
        {first}
        <a
          className={parts.button}
          href={homeAddress()}
          {...(isFramed() && { target: '_blank', rel: 'noopener' })}
        >
          {loadingWords().openCaseFile}
        </a>
        {more}
      </p>
      {children}
    </main>
  );
}

/** What failed and a way on, with nothing that could fail in its turn. */
export function BareFailure({ failure }: { failure: SaidFailure }) {
  return <Frame failure={failure} />;
}

/** What failed, where, and what to do; never an empty page. A file that holds what the link asks for opens from here. */
export function FailurePage({ failure, again }: FailurePageProps) {
  const { what } = saidFailure(failure);
  const say = loadingWords();
  // What fails may well be right in a version that waits.
  useEffect(() => whenIdle(NEW_VERSION.fetch), []);
  useEffect(() => {
    document.title = `${what} · Armsgraph`;
  }, [what]);
  return (
    <Frame
      failure={failure}
      first={
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={again}>
          {say.tryAgain}
        </button>
      }
      more={
        <>
          {/* In a frame of somebody else's there are no controls of files. */}
          {!isFramed() && <OpenFile />}
          <HelpButton />
        </>
      }
    >
      <FileStatus />
      <AboutFiles />
    </Frame>
  );
}
