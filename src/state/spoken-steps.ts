/**
 * Says aloud what the page otherwise only shows: that something was selected, and what was undone or redone. How many
 * relationships are visible is not said here: the sentence over the graph says it by itself whenever it changes.
 */
import { announce, tellNews } from './actions';
import { nameOf, wordsOfStep } from './step-words';
import { type AppState, useApp } from './store';

/** Until whoever opened the details has moved the focus there, where it is read out without us; in milliseconds. */
const FOCUS_MOVES_WITHIN = 150;

/** The heading of the details: where it takes the focus, it is read out as it is. */
const HEADING = 'details-title';

function saySelection({ opening, view: { selection } }: AppState): void {
  if (opening.phase !== 'open') return;
  const words = selection ? `Selected: ${nameOf(opening.dataset, selection)}` : 'Selection cleared';
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
  const words = wordsOfStep(opening.dataset, older, newer);
  const done = back ? 'Undone' : 'Redone';
  if (words) announce(`${done}: ${words}`);
  // Seen, too: else the key would seem to have done nothing.
  else tellNews(`${done}: a step that changes nothing on the page now.`);
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
