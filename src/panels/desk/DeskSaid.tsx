import { useSyncExternalStore } from 'react';
import { useDesk } from '../../state/desk/desk-store';
import { useFormKinds } from '../../state/desk/forms';
import { keepingState, onKeeping } from '../../state/desk/keeping';
import { keepingFormsState, onKeepingForms } from '../../state/desk/keeping-forms';
import { deskWords } from '../../words/desk/desk';
import css from './Desk.module.css';
import { WordsAfter } from './WordsAfter';

/** What was half filled in when the page was left, and is back. */
function BroughtBack() {
  const isBack = useDesk((state) => state.isBroughtBack);
  const forms = useFormKinds();
  return <p role="status">{isBack && forms.length > 0 ? deskWords().kept.back(forms) : ''}</p>;
}

/** A claim that was being made when its source went. */
function Waiting() {
  const isWaiting = useDesk((state) => state.waiting !== null);
  return <p role="status">{isWaiting ? deskWords().kept.waiting : ''}</p>;
}

/** That what is being filled in is kept nowhere, and what to do. */
function FormsNotKept({ isCaseKept }: { readonly isCaseKept: boolean }) {
  const keeping = useSyncExternalStore(onKeepingForms, keepingFormsState);
  const forms = useFormKinds();
  const isTold = keeping.at === 'failed' && forms.length > 0;
  return (
    <p role="status" className={css.fault}>
      {isTold && deskWords().kept.formsNotKept(forms, keeping.why, isCaseKept)}
    </p>
  );
}

/** What was done last, for those who see it and those who hear it. */
export function DeskSaid() {
  const told = useDesk((state) => state.told);
  const isOfOthers = useDesk((state) => state.whose === 'others');
  const keeping = useSyncExternalStore(onKeeping, keepingState);
  const areFormsKept = useSyncExternalStore(onKeepingForms, keepingFormsState).at !== 'failed';
  const say = deskWords();
  // What is kept and what is not is said in one sentence.
  const isToldOf = keeping.at === 'failed' || (told !== null && areFormsKept);
  return (
    <div className={css.said}>
      <p>
        <span role="status">{told && say.told[told.how](told.deed)}</span>{' '}
        {!isOfOthers && isToldOf && <span>{say.kept.state[keeping.at]}</span>}
      </p>
      {!isOfOthers && <FormsNotKept isCaseKept={keeping.at !== 'failed'} />}
      <BroughtBack />
      <Waiting />
      {told?.words && <WordsAfter {...told.words} />}
    </div>
  );
}
