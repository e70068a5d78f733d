import type { LoadFailure } from '../../state/store';
import { Later } from '../../ui/Later';
import { laterPart } from '../../ui/later-part';
import parts from '../../ui/parts.module.css';
import { loadingWords } from '../../words/page/loading';
import css from './FailureMessage.module.css';
import { type SaidFailure, saidFailure } from './said-failure';

/** The words for what can be wrong with a file are many, and most files are right. */
const FAULTS = laterPart(() => import('./FaultList'));

/** What failed, where, what to do, and every fault with its location. */
export function FailureMessage({ failure }: { failure: LoadFailure | SaidFailure }) {
  const { what, where, todo, faults } = saidFailure(failure);
  const say = loadingWords();
  return (
    <>
      <div role="alert" className={css.message}>
        <h2 className={parts.title}>{say.heading(what)}</h2>
        <dl>
          <dt>{say.where}</dt>
          <dd>
            <code>{where}</code>
          </dd>
          <dt>{say.whatToDo}</dt>
          <dd>{todo}</dd>
        </dl>
      </div>
      {faults.shown.length > 0 && (
        <Later part={FAULTS} what={say.whatIsWrong}>
          {({ FaultList }) => <FaultList faults={faults.shown} />}
        </Later>
      )}
      {faults.more > 0 && <p className={css.hint}>{say.andMore(faults.more)}</p>}
    </>
  );
}
