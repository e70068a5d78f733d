/**
 * Says aloud what the page otherwise only shows: that something was selected, and what was undone or redone. How many
 * relationships are visible is not said here: the sentence over the graph says it by itself whenever it changes.
 */
import { announce, tellNews } from '../../state/actions';
import { changesOf } from '../../state/step-changes';
import { type AppState, useApp } from '../../state/store';
import { stepsWords } from '../../words/steps';

/** Until whoever opened the details has moved the focus there, where it is read out without us; in milliseconds. */
const FOCUS_MOVES_WITHIN = 150;

/** The heading of the details: where it takes the focus, it is read out as it is. */
const HEADING = 'details-title';

function saySelection({ opening, view: { selection } }: AppState): void {
  if (opening.phase !== 'open') return;
  const words = stepsWords().selected(opening.dataset, selection);
  const { number } = useApp.getState().said;
  setTimeout(() => {
    const { said, view } = useApp.getState();
    const isRead = document.activeElement?.id === HEADING;
    // What was said meanwhile is of a later act, and is not to be spoken over.
    if (!isRead && view.selection === selection && said.number === number) announce(words);
  }, FOCUS_MOVES_WITHIN);
}

/** @param from The position in the steps of the visit that was left. */
function sayReturn(state: AppState, before: AppState, from: number): void {
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

/** Starts saying it; called once. Gives the way to end it. */
export function speakSteps(): () => void {
  let { position } = useApp.getState().trail;
  return useApp.subscribe((state, before) => {
    if (state.view === before.view) return;
    if (state.step === 'arrived') sayReturn(state, before, position);
    else if (state.view.selection !== before.view.selection) saySelection(state);
    position = useApp.getState().trail.position;
  });
}
