import { dismissRefusals, openAgain } from '../../state/actions';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { FailureMessage } from '../common/FailureMessage';
import { FileDialog } from './FileDialog';
import css from './FileDialogs.module.css';

/** Why files were refused, over the page, which stays as it was. */
export function RefusedFiles() {
  const refusals = useApp((state) => state.refusals);
  const label =
    refusals.length === 1 ? 'The file was not opened' : `${refusals.length} files were not opened`;
  return (
    <FileDialog label={label} onClose={dismissRefusals}>
      {refusals.length > 1 && <p>{`${label}.`}</p>}
      {refusals.map((failure, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file can be refused twice, and the order stays
        <section key={i} aria-label={failure.where} className={css.part}>
          <FailureMessage failure={failure} />
          {failure.again && (
            <p>
              <button type="button" className={parts.button} onClick={() => openAgain(failure)}>
                Try again
                <span className={parts.hidden}>{` to open ${failure.where}`}</span>
              </button>
            </p>
          )}
        </section>
      ))}
      {/* Others may well have been opened beside them. */}
      <p>{`${refusals.length === 1 ? 'It' : 'They'} changed nothing on the page.`}</p>
      <p className={css.acts}>
        <button type="button" className={parts.button} onClick={dismissRefusals}>
          Close
        </button>
      </p>
    </FileDialog>
  );
}
