import { NOTHING } from '../../domain/text/capped';
import type { FileRefusal } from '../../state/store';
import { refusalsWords } from '../../words/files/refusals';
import { type SaidFailure, saidFailure } from '../common/said-failure';

/** Why a file was not opened, in the language of the page. */
export function saidRefusal(failure: FileRefusal): SaidFailure {
  if (!('why' in failure)) return saidFailure(failure);
  const say = refusalsWords();
  return { ...say.why(failure), where: say.where(failure.where), faults: NOTHING };
}
