import { useState } from 'react';
import { soundPartOf } from '../../state/desk/case-file';
import { useDesk } from '../../state/desk/desk-store';
import { fileToSave, versionToSave } from '../../state/desk/save';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { deskWords } from '../../words/desk';
import css from './Desk.module.css';
import { SaveDialog } from './SaveDialog';

/** Saves the case file: at once where it is new and sound, and else with the questions that there are. */
export function SaveButton() {
  const [isAsking, setAsking] = useState(false);
  const isChanged = useDesk((state) => (versionToSave(state)?.raised ?? 'not') !== 'not');
  const isFaulty = useDesk((state) => soundPartOf(state).faults.length > 0);
  const save = () => {
    if (isChanged || isFaulty) setAsking(true);
    else saveFile(fileToSave());
  };
  return (
    <>
      <button type="button" className={`${parts.button} ${css.save}`} onClick={save}>
        <Icon shape={ICON.download} />
        <span>{deskWords().save}</span>
      </button>
      {isAsking && <SaveDialog close={() => setAsking(false)} />}
    </>
  );
}
