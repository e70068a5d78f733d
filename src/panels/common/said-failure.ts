import type { LoadFailure } from '../../state/store';
import { loadingWords } from '../../words/page/loading';

/** Something that failed, in words for a person. */
export interface SaidFailure {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  readonly faults: LoadFailure['faults'];
}

/** A failure in the language of the page. */
export function saidFailure(failure: LoadFailure | SaidFailure): SaidFailure {
  if (!('trouble' in failure)) return failure;
  const { trouble, where, faults } = failure;
  return { ...loadingWords().trouble(trouble), where, faults };
}
