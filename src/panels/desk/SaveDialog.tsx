import { type SyntheticEvent, useState } from 'react';
import { THINGS } from '../../domain/desk/thing';
import { soundPartOf } from '../../state/desk/case-file';
import { useDesk } from '../../state/desk/desk-store';
import { fileToSave, nameVersion, type ProposedVersion, versionToSave } from '../../state/desk/save';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { deskWords } from '../../words/desk';
import { TitledDialog } from '../common/TitledDialog';
import css from './Desk.module.css';
import { Field } from './Field';

const VERSION = /^\d+\.\d+\.\d+$/;

/** What has changed since the case file was opened, kind by kind. */
function Changes({ things }: Pick<ProposedVersion, 'things'>) {
  const say = deskWords().saving;
  return (
    <ul className={css.bullets}>
      {THINGS.flatMap((of) => {
        const changes = things[of];
        return changes ? (
          <li key={of}>
            {say.changes(of, changes.added.length, changes.changed.length, changes.removed.length)}
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}

/** Asks for the version that a changed case file is saved as, and what it changed. */
export function SaveDialog({ close }: { close: () => void }) {
  const proposed = useDesk(versionToSave);
  const { faults } = useDesk(soundPartOf);
  const [version, setVersion] = useState(proposed?.version ?? '');
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const say = deskWords().saving;
  const isWrong = proposed !== null && !VERSION.test(version);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isWrong) return;
    if (proposed) nameVersion(version, words);
    const file = fileToSave();
    saveFile(file);
    setSaid(say.saved(file.fileName));
  };
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={said} close={close}>
      {faults.length > 0 && <p className={css.fault}>{say.faults(faults.length)}</p>}
      <form className={css.inner} aria-label={say.title} onSubmit={onSubmit}>
        {proposed && (
          <>
            <p>{say.since}</p>
            <Changes things={proposed.things} />
            <Field label={say.version} hint={say.versionHint} fault={isWrong ? say.versionFault : null}>
              {(ids) => (
                <input
                  {...ids}
                  className={parts.field}
                  maxLength={20}
                  value={version}
                  onChange={({ target }) => setVersion(target.value.trim())}
                />
              )}
            </Field>
            <Field label={say.words} hint={say.wordsHint}>
              {(ids) => (
                <textarea
                  {...ids}
                  className={parts.field}
                  rows={2}
                  maxLength={2000}
                  value={words}
                  onChange={({ target }) => setWords(target.value)}
                />
              )}
            </Field>
          </>
        )}
        <p>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            {say.save}
          </button>
        </p>
      </form>
    </TitledDialog>
  );
}
