/** What is to be known of a story before its steps are reached: what they cannot show, and which open another dataset. */
import { memoizeLast } from '../../domain/memoize/memoize';
import type { Dataset } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import type { Story } from '../../domain/model/story';
import { faultsOfStep, noticeOfStep, type StepFault } from '../../permalink/check-stories';
import { parsePermalink } from '../../permalink/codec';
import type { Notice } from '../../permalink/notice';
import { datasetElsewhere } from '../actions/stories';
import type { AppState } from '../store';
import { type Opening, storiesToTell, type Visit } from '../visit';

/** A dataset that steps of a story open in the place of the one on the screen. */
export interface DatasetOfSteps {
  readonly id: DatasetId;
  /** Null where it has not been open in this visit. */
  readonly title: string | null;
  readonly steps: readonly number[];
}

/** What lies ahead in a story. */
export interface Outlook {
  readonly faults: readonly StepFault[];
  readonly elsewhere: readonly DatasetOfSteps[];
}

const NOTHING_AHEAD: Outlook = { faults: [], elsewhere: [] };

/** What of a step is wrong whatever dataset it is told of. */
function unreadable(story: Story, step: number): StepFault[] {
  const { title = '', link = '' } = story.steps[step - 1] ?? {};
  return parsePermalink(link).notices.map((notice) => ({ step, title, notice }));
}

const outlookFor = memoizeLast((story: Story, opening: Opening, visit: Visit): Outlook => {
  if (opening.phase !== 'open') return NOTHING_AHEAD;
  const checks = visit.joiner?.checks;
  const faults: StepFault[] = [];
  const elsewhere = new Map<DatasetId, DatasetOfSteps>();
  for (let step = 1; step <= story.steps.length; step++) {
    const id = datasetElsewhere(story, step, opening, visit);
    const other = id && visit.opened.get(id)?.base.dataset;
    if (id === null) faults.push(...faultsOfStep(opening.dataset, story, step, checks));
    else faults.push(...(other ? faultsOfStep(other, story, step, checks) : unreadable(story, step)));
    if (id === null) continue;
    const steps = [...(elsewhere.get(id)?.steps ?? []), step];
    elsewhere.set(id, { id, title: other?.title ?? null, steps });
  }
  return { faults, elsewhere: [...elsewhere.values()] };
});

/** What lies ahead in a story, told of what is open. */
export const outlookOf = (story: Story, { opening, visit }: AppState): Outlook =>
  outlookFor(story, opening, visit);

/** What is to be told of a story when it is opened. */
export const noticesOfStory = (story: Story, state: AppState): Notice[] =>
  outlookOf(story, state).faults.map((fault) => noticeOfStep(story, fault));

/** What is to be told of the stories that datasets bring, once they are open. */
export function noticesOfStories(datasets: readonly Dataset[], state: AppState): Notice[] {
  const { opening, visit } = state;
  if (opening.phase !== 'open') return [];
  const told = storiesToTell(opening.dataset, visit);
  const brought = new Set(datasets.flatMap(({ stories = [] }) => stories));
  return told.filter((story) => brought.has(story)).flatMap((story) => noticesOfStory(story, state));
}
