import { useEffect } from 'react';
import { announceReady } from '../ui/ready';
import css from './GraphPanel.module.css';

/** Stands in the place of a network that is not there yet, or could not be made. */
export function Waiting({ failure }: { failure: string | null }) {
  useEffect(() => {
    // Nothing more will come.
    if (failure) announceReady();
  }, [failure]);
  return (
    <p className={css.waiting}>
      {failure
        ? `${failure}. Load the page again to try once more; the table shows the same relationships.`
        : 'Laying out the network…'}
    </p>
  );
}
