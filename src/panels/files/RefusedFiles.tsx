import { dismissRefusals, openAgain, readByHand } from '../../state/actions/refusals';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { refusalsWords } from '../../words/files/refusals';
import { FailureMessage } from '../common/FailureMessage';
import { EditFaulty } from './EditFaulty';
import { FileDialog } from './FileDialog';
import css from './FileDialogs.module.css';
import { saidRefusal } from './said-refusal';

/** Why files were refused, over the page, which stays as it was. */
export function RefusedFiles() {
  const refusals = useApp((state) => state.refusals);
  const say = refusalsWords();
  const label = say.title(refusals.length);
  return (
    <FileDialog label={label} onClose={dismissRefusals}>
      {refusals.length > 1 && <p>{say.many(refusals.length)}</p>}
      {refusals.map((refusal, i) => {
        const failure = saidRefusal(refusal);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file can be refused twice, and the order stays
          <section key={i} aria-label={failure.where} className={css.part}>
            <FailureMessage failure={failure} />
            {refusal.byHand && (
              <p>
                <button type="button" className={parts.button} onClick={() => readByHand(refusal)}>
                  {say.byHand}
                  <span className={parts.hidden}>{say.toRead(failure.where)}</span>
                </button>{' '}
                {say.aboutByHand}
              </p>
            )}
            {refusal.file && <EditFaulty file={refusal.file} />}
            {refusal.again && (
              <p>
                <button type="button" className={parts.button} onClick={() => openAgain(refusal)}>
                  {say.tryAgain(refusal)}
                  <span className={parts.hidden}>{say.toOpen(refusal, failure.where)}</span>
                </button>
              </p>
            )}
          </section>
        );
      })}
      {/* Others may well have been opened beside them. */}
      <p>{say.nothingChanged(refusals.length)}</p>
      <p className={css.acts}>
        <button type="button" className={parts.button} onClick={dismissRefusals}>
          {say.close}
        </button>
      </p>
    </FileDialog>
  );
}
