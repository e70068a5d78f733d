/** What of the links in stories cannot be followed to the letter, in the dataset that tells them. */
import type { Dataset } from '../domain/model/dataset';
import type { Story } from '../domain/model/story';
import type { Notice } from './notice';
import { resolveView } from './resolve';
import { DEFAULT_VIEW } from './view';

/** What is wrong with the link of a step, and where in the file it stands. */
export interface StoryFault {
  readonly path: string;
  readonly notice: Notice;
}

/** What the link of a step says that does not apply. That the data has a later version is no fault of it. */
function noticesOf(dataset: Dataset, story: Story, step: number): readonly Notice[] {
  const at = { id: story.id, step, isAlone: true };
  const { notices } = resolveView({ ...DEFAULT_VIEW, story: at }, dataset, [], [story]);
  return notices.filter(({ finding }) => finding.code !== 'other-version');
}

/** All faults in the stories of a dataset. */
export function faultsOfStories(dataset: Dataset): StoryFault[] {
  return (dataset.stories ?? []).flatMap((story, i) =>
    story.steps.flatMap((_, at) =>
      noticesOf(dataset, story, at + 1).map((notice) => ({
        path: `data.stories[${i}].steps[${at}].link`,
        notice,
      })),
    ),
  );
}
