/** Leaving the desk, and the word of what is kept where it is not to be seen any more. */
import { tellNews } from '../../state/actions/messages';
import { openAddress } from '../../state/actions/open-address';
import { leaveDesk } from '../../state/desk/case-file';
import { caseFileOf, useDesk } from '../../state/desk/desk-store';
import { keepingState } from '../../state/desk/keeping';
import { keepingFormsState } from '../../state/desk/keeping-forms';
import { unfinishedOf } from '../../state/desk/unfinished';
import { matchesMedia } from '../../ui/media';
import { NARROW } from '../../ui/use-media';
import { ownCasesWords } from '../../words/files/own-cases';

/** The button is gone: the focus goes to the sentence that says what is shown now. */
const focusSentence = () => requestAnimationFrame(() => document.getElementById('sentence')?.focus());

/** Closes the desk. What is kept and not on the screen any more is told of, with the way back to it. */
export function closeDesk(): void {
  const state = useDesk.getState();
  const { title } = caseFileOf(state);
  const isWorkedOn = (state.history?.steps.length ?? 0) > 1 || unfinishedOf(state) !== null;
  const shown = leaveDesk();
  const opened = shown === 'nothing' ? openAddress(true) : Promise.resolve();
  void opened.then(focusSentence);
  const say = ownCasesWords();
  if (keepingState().at === 'failed') tellNews(say.notKept(title));
  else if (keepingFormsState().at === 'failed') tellNews(say.formsNotKept(title));
  else if (shown !== 'case-file' && isWorkedOn) tellNews(say.told(title, 0, matchesMedia(NARROW)));
}
