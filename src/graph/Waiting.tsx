import { useEffect } from 'react';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import { TryAgain } from '../ui/TryAgain';
import { graphWords } from '../words/views/graph';
import css from './GraphPanel.module.css';

interface WaitingProps {
  /** What is said meanwhile. */
  readonly words?: string;
  /** Why the network could not be made; null while it still may be. */
  readonly failure: string | null;
  readonly again?: () => void;
}

/** Stands in the place of a picture that is not there yet, or could not be made. */
export function Waiting({ failure, again, words = graphWords().layingOut }: WaitingProps) {
  useEffect(() => {
    // Nothing more will come.
    if (failure) announceReady();
  }, [failure]);
  if (!failure) return <p className={css.waiting}>{words}</p>;
  return (
    <div role="alert" className={`${parts.missing} ${css.failed}`}>
      <p>{graphWords().seeTable(failure)}</p>
      <TryAgain again={again} />
    </div>
  );
}
