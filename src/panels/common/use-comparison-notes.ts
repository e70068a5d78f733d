import { useMemo } from 'react';
import { comparisonOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { opened } from '../../state/visible';
import { comparisonNotes } from './comparison-notes';

/** What to be careful with in the comparison of the view, in sentences. */
export function useComparisonNotes(): readonly string[] {
  const index = useApp((state) => opened(state).index);
  const found = useApp(comparisonOfView);
  const comparison = useApp((state) => state.view.comparison);
  return useMemo(
    () => (found && comparison ? comparisonNotes(index, comparison, found.summary) : []),
    [index, found, comparison],
  );
}
