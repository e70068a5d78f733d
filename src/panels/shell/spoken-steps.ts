/**
 * Says aloud what the page otherwise only shows: that something was selected, and what was undone or redone. How many
 * relationships are visible is not said here: the sentence over the graph says it by itself whenever it changes.
 */
import { announce } from '../../state/actions/messages';
import { useApp } from '../../state/store';
import { PartMissing } from '../../ui/later-part';
import { partsWords } from '../../words/page/parts';
import { shellWords } from '../../words/page/shell';
import { SAY_STEP } from './later';

/** Says a step as soon as its words are there; why they are not, where they do not arrive. */
async function say(step: (part: typeof import('./say-step')) => void): Promise<void> {
  try {
    step(await SAY_STEP.arrive());
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    announce(partsWords().missing[error.why](shellWords().parts.steps));
  }
}

/** Starts saying it; called once. Gives the way to end it. */
export function speakSteps(): () => void {
  let { position } = useApp.getState().trail;
  return useApp.subscribe((state, before) => {
    if (state.view === before.view) return;
    const from = position;
    if (state.step === 'arrived') void say(({ sayReturn }) => sayReturn(state, before, from));
    else if (state.view.selection !== before.view.selection)
      void say(({ saySelection }) => saySelection(state));
    position = useApp.getState().trail.position;
  });
}
