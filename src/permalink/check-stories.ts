/** What of the links in stories cannot be followed to the letter, in the dataset that tells them. */
import type { Dataset } from '../domain/model/dataset';
import type { Story } from '../domain/model/story';
import type { Notice } from './notice';
import { type Check, resolveView } from './resolve';
import { DEFAULT_VIEW } from './view';

/** What is wrong with the link of a step, and where in the file it stands. */
export interface StoryFault {
  readonly path: string;
  readonly notice: Notice;
}

/** What is wrong with the link of a step, and which one of its story it is, from 1. */
export interface StepFault {
  readonly step: number;
  readonly title: string;
  readonly notice: Notice;
}

/** What the link of a step says that does not apply. That the data has a later version is no fault of it. */
export function faultsOfStep(
  dataset: Dataset,
  story: Story,
  step: number,
  checks: readonly Check[] = [],
): StepFault[] {
  const at = { id: story.id, step, isAlone: true };
  const { notices } = resolveView({ ...DEFAULT_VIEW, story: at }, dataset, checks, [story]);
  const { title = '' } = story.steps[step - 1] ?? {};
  return notices
    .filter(({ finding }) => finding.code !== 'other-version')
    .map((notice) => ({ step, title, notice }));
}

/** All faults in the stories of a dataset. */
export function faultsOfStories(dataset: Dataset): StoryFault[] {
  return (dataset.stories ?? []).flatMap((story, i) =>
    story.steps.flatMap((_, at) =>
      faultsOfStep(dataset, story, at + 1).map(({ notice }) => ({
        path: `data.stories[${i}].steps[${at}].link`,
        notice,
      })),
    ),
  );
}

/** A fault of a step as it is told of the whole story, before anybody is at that step. */
export function noticeOfStep({ title: story }: Story, { step, title, notice }: StepFault): Notice {
  const { parameter, value, finding, nearest } = notice;
  const part = value === '' ? parameter : `${parameter}${parameter && '='}${value}`;
  return {
    ...{ parameter: '', value: '' },
    finding: { code: 'in-story', story, step, title, part, finding, nearest: nearest ?? null },
  };
}
