/** The story that a link is a step of, held against those that can be told. */
import { vocabulary } from '../domain/columns/vocabulary';
import type { Dataset } from '../domain/model/dataset';
import type { Story } from '../domain/model/story';
import { type Checked, unknownId } from './checked';
import type { Finding } from './finding';
import { noticeOf, type Pending } from './notice';
import { PARAMETERS } from './parameters';
import { viewOfStep } from './stories';
import type { View } from './view';

/** A step of a story that can be told here; where the link says no more, the view is that of the step. */
export function checkedStory(view: View, dataset: Dataset, stories: readonly Story[]): Checked<View> {
  const { story: at } = view;
  if (!at) return { value: view, pending: [] };
  const { name } = PARAMETERS.story;
  const story = stories.find(({ id }) => id === at.id);
  if (!story) {
    const known = new Map<string, Story>(stories.map((other) => [other.id, other]));
    const told = vocabulary('story', known, ({ id, title }) => ({ id, names: [title] }));
    return {
      value: { ...view, story: null },
      pending: [unknownId(name, at.id, told, { code: 'no-story-told' })],
    };
  }
  const { title, steps } = story;
  const step = Math.min(at.step, steps.length);
  const beyond: Finding = { code: 'no-step', title, step: at.step, steps: steps.length };
  const pending: Pending[] =
    step === at.step ? [] : [() => ({ parameter: name, ...noticeOf(PARAMETERS.story.format(view), beyond) })];
  const present = { ...view, story: { ...at, step, isAlone: false } };
  if (!at.isAlone) return { value: present, pending };
  const shown = viewOfStep(story, step, dataset, present);
  return { value: shown.view, pending: [...pending, ...shown.notices.map((notice) => () => notice)] };
}
