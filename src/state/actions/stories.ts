/** Stepping through a story, leaving it, and what the visit knows of stories. */
import '../bring-asked';
import '../bring-comparing';
import type { DatasetId } from '../../domain/model/ids';
import type { Story, StoryPosition } from '../../domain/model/story';
import { parsePermalink } from '../../permalink/codec';
import { resolveView } from '../../permalink/resolve';
import { DEFAULT_VIEW, keysBeside, type View, withPartsOf } from '../../permalink/view';
import { setState, useApp } from '../store';
import { type Opening, storiesToTell, type Visit } from '../visit';
import { openSheet } from './page';
import { followAddress } from './visit';

/** The link to a step that says no more, beside these parts of a view. */
function stepBeside(story: Story, step: number, view: View, keys: ReturnType<typeof keysBeside>): View {
  const at = { id: story.id, step, isAlone: true };
  return { ...withPartsOf(DEFAULT_VIEW, view, keys), panel: null, story: at };
}

/** The same beside all that stands around the present view. No panel is open over a step. */
const besideStep = (story: Story, step: number, view: View) => stepBeside(story, step, view, keysBeside());

/** The link that begins a story, whatever it shows one day. */
export const beginningOf = (story: Story, view: View): View =>
  stepBeside(story, 1, view, keysBeside('dataset'));

/** What a step shows in the dataset that is open, and what of it cannot be shown; null where none is open. */
export function stepHere(story: Story, step: number): ReturnType<typeof resolveView> | null {
  const { opening, visit, view } = useApp.getState();
  if (opening.phase !== 'open') return null;
  const stories = [story, ...storiesToTell(opening.dataset, visit)];
  return resolveView(besideStep(story, step, view), opening.dataset, visit.joiner?.checks, stories);
}

/** Shows a step of a story in the dataset that is open. */
function showStep(story: Story, step: number): void {
  const here = stepHere(story, step);
  if (!here) return;
  const isGoingOn = useApp.getState().view.story?.id === story.id;
  // That the data has a later version is told once, where the story begins.
  const notices = here.notices.filter(({ finding }) => !isGoingOn || finding.code !== 'other-version');
  setState({ view: here.view, notices, step: 'push' });
  openSheet(null);
}

/** Shows the step anew that is on the screen, once files have come that it names: no step of the visit by itself. */
export function showStepAgain({ story, step }: StoryPosition): void {
  const here = stepHere(story, step);
  if (here) setState({ view: here.view, notices: here.notices, step: 'replace' });
}

/**
 * The dataset that a step opens in the place of the one on the screen; null where it shows that one. What a dataset tells
 * of itself would be gone with it, so that only stories of a file of their own go from one to another.
 */
export function datasetElsewhere(
  story: Story,
  step: number,
  opening: Opening,
  { stories }: Pick<Visit, 'stories'>,
): DatasetId | null {
  if (opening.phase !== 'open' || !stories.includes(story)) return null;
  const id = parsePermalink(story.steps[step - 1]?.link ?? '').view.dataset?.id ?? null;
  return id === opening.dataset.id ? null : id;
}

/** Goes to a step of a story, as a step of the visit. Another dataset is opened where it is told of that: url-sync.ts sees to it. */
export function goToStep({ story, step }: StoryPosition): void {
  const { opening, visit, view } = useApp.getState();
  if (datasetElsewhere(story, step, opening, visit) === null) {
    showStep(story, step);
    return;
  }
  const { dataset } = parsePermalink(story.steps[step - 1]?.link ?? '').view;
  setState({ view: { ...stepBeside(story, step, view, keysBeside('page')), dataset }, step: 'push' });
}

/** Leaves the story, and stays at the view. */
export function leaveStory(): void {
  setState(({ view }) => ({ view: { ...view, story: null }, step: 'push' }));
}

/** Keeps a story for the visit, in the place of one with its id. */
export function bringStory(story: Story): void {
  setState(({ visit }) => ({
    visit: { ...visit, stories: [...visit.stories.filter(({ id }) => id !== story.id), story] },
  }));
  const { opening, notices, step } = useApp.getState();
  // A link that came before the story could not be followed; now it can.
  const isWaiting = step === 'arrived' && notices.some(({ parameter }) => parameter === 'story');
  if (isWaiting && opening.phase === 'open') followAddress(opening.dataset, false);
}

/** Takes a story off the visit. */
export function dropStory(id: Story['id']): void {
  setState(({ visit, view }) => ({
    visit: { ...visit, stories: visit.stories.filter((story) => story.id !== id) },
    ...(view.story?.id === id && { view: { ...view, story: null }, step: 'push' as const }),
  }));
}
