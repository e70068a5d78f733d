import type { ReactNode } from 'react';
import { NOTHING } from '../../domain/text/capped';
import { Boundary } from '../../ui/PartBoundary';
import { wordsOfError } from '../../ui/words-of-error';
import { shellWords } from '../../words/page/shell';
import { BareFailure, FailurePage } from './FailurePage';

/** The page that says what failed; the bare words, where what failed is a part of that page too. */
function Crash({ error }: { error: unknown }) {
  const failure = {
    what: shellWords().crashed,
    where: wordsOfError(error),
    todo: shellWords().afterCrash,
    faults: NOTHING,
  };
  return (
    <Boundary instead={() => <BareFailure failure={failure} />}>
      <FailurePage failure={failure} again={() => location.reload()} />
    </Boundary>
  );
}

/** Stands between a fault of ours and an empty page: says that something failed, and offers ways on. */
export function CrashBoundary({ children }: { children: ReactNode }) {
  return <Boundary instead={(error) => <Crash error={error} />}>{children}</Boundary>;
}
