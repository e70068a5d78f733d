import type { Fault } from '../../../state/desk/sources';
import { faultWords } from '../../../words/files/faults';

/** A fault in the words of the check, without the path, which stands beside it as a field. */
export function saidFault({ problem, hint }: Fault): string {
  const words = faultWords();
  return [words.problem(problem), hint && words.inBrackets(hint)].filter(Boolean).join(' ');
}
