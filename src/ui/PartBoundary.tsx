import { type ReactNode, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { partsWords } from '../words/page/parts';
import { PartMissing } from './later-part';
import { MissingPart } from './MissingPart';
import parts from './parts.module.css';
import { announceReady } from './ready';
import { TryAgain } from './TryAgain';
import { wordsOfError } from './words-of-error';

interface FailedPartProps {
  /** What failed, inside a sentence: "the table". */
  readonly what: string;
  readonly error: unknown;
  readonly again: () => void;
}

/** Stands in the place of a part of the page that failed, or did not arrive, while the others go on. */
export function FailedPart({ what, error, again }: FailedPartProps) {
  // Nothing more will come by itself.
  useEffect(announceReady, []);
  if (error instanceof PartMissing) return <MissingPart what={what} why={error.why} again={again} />;
  return (
    <div role="alert" className={parts.missing}>
      <p>{partsWords().failed(what, wordsOfError(error))}</p>
      <TryAgain again={again} />
    </div>
  );
}

interface PartBoundaryProps {
  readonly what: string;
  /** Where this changes, what failed is tried again by itself: another view may well be drawn. */
  readonly resetOn: unknown;
  readonly children: ReactNode;
}

interface BoundaryProps {
  readonly resetOn?: unknown;
  /** What is shown instead of what failed. */
  readonly instead: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault of ours from emptying the whole page. */
export function Boundary({ resetOn, instead, children }: BoundaryProps) {
  return (
    <ErrorBoundary
      resetKeys={[resetOn]}
      fallbackRender={({ error, resetErrorBoundary }) => instead(error, () => resetErrorBoundary())}
    >
      {children}
    </ErrorBoundary>
  );
}

/** Keeps a fault of ours in one part of the page: it says so in its place, with a way to try again. */
export function PartBoundary({ what, resetOn, children }: PartBoundaryProps) {
  return (
    <Boundary
      resetOn={resetOn}
      instead={(error, again) => <FailedPart what={what} error={error} again={again} />}
    >
      {children}
    </Boundary>
  );
}
