import type { LoadFailure } from '../../state/store';
import { faultWords } from '../../words/files/faults';
import { subjectOf } from '../../words/files/said-fault';
import { loadingWords } from '../../words/page/loading';
import css from './FailureMessage.module.css';

/** Every fault of a file with its location. */
export function FaultList({ faults }: { faults: LoadFailure['faults']['shown'] }) {
  const say = faultWords();
  return (
    <ul aria-label={loadingWords().faults} className={css.faults}>
      {faults.map((fault) => {
        const { path, line, problem, hint } = fault;
        return (
          <li key={`${path} ${line} ${say.problem(problem)}`}>
            {line !== undefined && <b>{say.line(line)}</b>}
            <code>{subjectOf(fault)}</code>
            <span>{` ${say.problem(problem)}`}</span>
            {hint && <span className={css.hint}>{` ${say.inBrackets(hint)}`}</span>}
          </li>
        );
      })}
    </ul>
  );
}
