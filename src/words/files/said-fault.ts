/** A fault of a file in the language of the page. */
import { type Fault, onOneLine, WHOLE_FILE } from '../../data/fault';
import { faultWords } from './faults';

/** What a fault is about: the path to it, or the file as a whole. */
export function subjectOf(fault: Fault): string {
  const say = faultWords();
  return say.subject(fault) ?? (fault.path === WHOLE_FILE ? say.wholeFile : fault.path);
}

/** A fault on one line, in a form that editors and terminals lead to the location from: `FILE:12:7: path: message (hint)`. */
export function formatFault(fault: Fault, file?: string): string {
  const { path, line, column, problem, hint } = fault;
  const say = faultWords();
  const location = [file, line, column].filter((part) => part !== undefined).join(':');
  const about = path === WHOLE_FILE && line !== undefined ? [] : [subjectOf(fault)];
  const parts = [location, ...about, say.problem(problem)].filter(Boolean).join(': ');
  return onOneLine(hint ? `${parts} (${say.hint(hint)})` : parts);
}
