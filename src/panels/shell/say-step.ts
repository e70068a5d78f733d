/** What is said aloud of a step of a visit: what it selected, and what was undone or redone. */
import { changesOf } from '../../messages/step-changes';
import { announce, tellNews } from '../../state/actions/messages';
import { type AppState, useApp } from '../../state/store';
import { stepsWords } from '../../words/deals/steps';

/** Until whoever opened the details has moved the focus there, where it is read out without us; in milliseconds. */
const FOCUS_MOVES_WITHIN = 150;

/** The heading of the details: where it takes the focus, it is read out as it is. */
const HEADING = 'details-title';

/** Says what was selected, unless the focus goes where it is read out. */
export function saySelection({ opening, announcement: { number }, view: { selection } }: AppState): void {
  if (opening.phase !== 'open') return;
  const words = stepsWords().selected(opening.dataset, selection);
  setTimeout(() => {
    const { announcement, view } = useApp.getState();
    const isRead = document.activeElement?.id === HEADING;
    // What was said meanwhile is of a later act, and is not to be spoken over.
    if (!isRead && view.selection === selection && announcement.number === number) announce(words);
  }, FOCUS_MOVES_WITHIN);
}

/**
 * Says what was undone or redone.
 * @param from The position in the steps of the visit that was left.
 */
export function sayReturn(state: AppState, before: AppState, from: number): void {
  const { opening, trail, view } = state;
  if (opening.phase !== 'open' || opening !== before.opening || trail.position === from) return;
  const back = trail.position < from;
  const [older, newer] = back ? [view, before.view] : [before.view, view];
  const say = stepsWords();
  const changes = changesOf(older, newer);
  if (changes.length > 0) announce((back ? say.undone : say.redone)(changes, opening.dataset));
  // Seen, too: else the key would seem to have done nothing.
  else tellNews(back ? say.nothingUndone : say.nothingRedone);
}
