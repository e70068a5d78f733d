import { useState } from 'react';
import { Icon } from '../../../ui/Icon';
import { ICON } from '../../../ui/icons';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { SaveDialog } from './SaveDialog';

/** Saves the case file, once it is said what it is called and by whom it is. */
export function SaveButton() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={`${parts.button} ${css.save}`} onClick={() => setAsking(true)}>
        <Icon shape={ICON.download} />
        <span>{deskWords().save}</span>
      </button>
      {isAsking && <SaveDialog close={() => setAsking(false)} />}
    </>
  );
}
