import type { LoadFailure, SaidFailure } from '../../state/store';
import { loadingWords } from '../../words/loading';

/** A failure in the language of the page. */
export function saidFailure(failure: LoadFailure | SaidFailure): SaidFailure {
  if (!('trouble' in failure)) return failure;
  const { trouble, where, faults } = failure;
  return { ...loadingWords().trouble(trouble), where, faults };
}
