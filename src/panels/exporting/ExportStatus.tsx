import type { Saving } from '../../messages/saving';
import { tellNews } from '../../state/actions/messages';
import { noteSaving } from '../../state/actions/saving';
import { saveAgain, stopSaving } from '../../state/saving';
import parts from '../../ui/parts.module.css';
import { exportsWords } from '../../words/exports/exports';
import { troubleWords } from '../../words/page/trouble';
import css from './ExportMenu.module.css';

/** Stops the file, and says so: the button goes away. */
function cancel(): void {
  stopSaving();
  tellNews(exportsWords().cancelled);
}

/** How far a file has come, and the way to stop it; or why it did not come about, and the way to try once more. */
export function ExportStatus({ saving: { label, at } }: { saving: Saving }) {
  const say = exportsWords();
  if (at.phase === 'begun') return null;
  if (at.phase === 'failed')
    return (
      <section aria-label={say.title} className={css.status}>
        <p role="alert">{say.failed(label, troubleWords().why(at.why))}</p>
        <button type="button" className={parts.button} onClick={saveAgain}>
          {say.again}
        </button>
        <button type="button" className={parts.button} onClick={() => noteSaving(null)}>
          {say.close}
        </button>
      </section>
    );
  return (
    <section aria-label={say.title} className={css.status}>
      <b>{label}</b>
      <progress
        aria-label={say.progress(label)}
        // One without a value moves by itself.
        {...(at.phase === 'gathering' ? { max: at.of, value: at.done } : { max: 1, value: 1 })}
      />
      <span>{at.phase === 'gathering' ? say.gathering(at.done, at.of) : say.writing}</span>
      <button type="button" className={parts.button} onClick={cancel}>
        {say.cancel}
      </button>
    </section>
  );
}
