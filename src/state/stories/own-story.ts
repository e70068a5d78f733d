/** The story that a person makes, kept on this device. */

export { storyAsFile } from '../../data/read-story';

import { OWN_STORY, type Story, type StoryStep } from '../../domain/model/story';
import { parsePermalink } from '../../permalink/codec';
import { showSame } from '../../permalink/stories';
import { bringStory, dropStory } from '../actions/stories';
import { linkToView } from '../address/url-sync';
import { keepStored } from '../keep-stored';
import { useApp } from '../store';
import { keptStory, STORY_KEY } from './kept-story';

/** A story without a step yet. */
const NONE: Story = { id: OWN_STORY, title: '', of: null, steps: [] };

/** The story that is being made, as far as it has come. */
export const ownStory = (stories: readonly Story[]): Story =>
  stories.find(({ id }) => id === OWN_STORY) ?? NONE;

/** The query of the link to the present view, which belongs to no story itself. */
export function queryOfView(): string {
  return new URL(linkToView()).search.replace(/&story=[^&]*/, '');
}

/** Whether two links show the same. */
export const leadToSame = (a: string, b: string): boolean =>
  showSame(parsePermalink(a).view, parsePermalink(b).view);

const isText = (value: unknown): value is string => typeof value === 'string';

function isStep(value: unknown): value is StoryStep {
  const { title, text, link } = (value ?? {}) as Partial<Record<keyof StoryStep, unknown>>;
  return isText(title) && isText(text) && isText(link) && link.startsWith('?');
}

/** What this device keeps of it, which may still lack titles; null where it keeps none. */
function kept(): Story | null {
  try {
    const found = JSON.parse(keptStory() ?? 'null') as {
      title?: unknown;
      steps?: unknown;
    } | null;
    if (!found || !isText(found.title) || !Array.isArray(found.steps)) return null;
    const steps = found.steps.filter(isStep).map(({ title, text, link }) => ({ title, text, link }));
    return steps.length > 0 ? { ...NONE, title: found.title, steps } : null;
  } catch {
    return null;
  }
}

/** Brings what this device keeps, unless it is there already. */
export function restoreOwnStory(): void {
  if (useApp.getState().visit.stories.some(({ id }) => id === OWN_STORY)) return;
  const story = kept();
  if (story) bringStory(story);
}

/** Keeps it as it is now. Answers whether the device keeps it for the next visit, too. */
export function keepOwnStory({ title, steps }: Pick<Story, 'title' | 'steps'>): boolean {
  if (steps.length === 0 && title.trim() === '') dropStory(OWN_STORY);
  else bringStory({ ...NONE, title, steps });
  return keepStored(STORY_KEY, steps.length === 0 ? null : JSON.stringify({ title, steps }));
}
