/** Stories that are told of a dataset by whatever name it is open. */
import type { DatasetId } from '../domain/model/ids';
import type { StoryStatement, StoryStep } from '../domain/model/story';
import { parsePermalink } from './codec';

/** The story without the name of a dataset in the links of its steps, so that they show whatever it is open as. */
export function ofAnyDataset<Told extends StoryStatement>(story: Told, id: DatasetId): Told {
  const named = ({ link }: StoryStep) => parsePermalink(link).view.dataset?.id === id;
  const unnamed = (link: string) => link.replace(/([?&])d=[^&]*(?:&|$)/, '$1').replace(/[?&]$/, '') || '?';
  return {
    ...story,
    steps: story.steps.map((step) => (named(step) ? { ...step, link: unnamed(step.link) } : step)),
  };
}
