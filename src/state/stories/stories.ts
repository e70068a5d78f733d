/** The story that is being told, and the way through it. */
import { memoizeLast } from '../../domain/memoize/memoize';
import type { StoryPosition } from '../../domain/model/story';
import { showSame } from '../../permalink/stories';
import type { View } from '../../permalink/view';
import { stepHere } from '../actions/stories';
import type { AppState } from '../store';
import { type Opening, storiesToTell, type Visit } from '../visit';

const storyFor = memoizeLast(
  (opening: Opening, stories: Visit['stories'], at: View['story']): StoryPosition | null => {
    if (!at || opening.phase !== 'open') return null;
    const story = storiesToTell(opening.dataset, { stories }).find(({ id }) => id === at.id);
    return story ? { story, step: at.step } : null;
  },
);

/** The story that the view stands beside, and where in it; null where it stands by itself. */
export const storyOfView = ({ opening, visit, view }: AppState): StoryPosition | null =>
  storyFor(opening, visit.stories, view.story);

const viewFor = memoizeLast(
  (position: StoryPosition, _: Opening): View | null => stepHere(position.story, position.step)?.view ?? null,
);

/** Whether the view is another than that of the step: the reader has gone to look at something. */
export const hasLeftStep = (state: AppState): boolean => {
  const position = storyOfView(state);
  const view = position && viewFor(position, state.opening);
  return view !== null && !showSame(view, state.view);
};
