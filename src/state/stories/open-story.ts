/** Opening a file that tells a story. */
import { failed } from '../../data/loaded';
import { checkStory } from '../../data/read-story';
import type { Story } from '../../domain/model/story';
import { capped } from '../../domain/text/capped';
import { parseAddress } from '../../permalink/codec';
import { tellOfLink } from '../actions/link';
import { tell, tellRefused } from '../actions/messages';
import { bringStory, goToStep } from '../actions/stories';
import { asked } from '../address/own-address';
import { useApp } from '../store';
import { noticesOfStory } from './story-outlook';

/** The step of a story that the address names; else its first one. */
function stepAtAddress(story: Story): number {
  const at = parseAddress(asked()).view.story;
  return at?.id === story.id && at.step <= story.steps.length ? at.step : 1;
}

/** Opens what says that it is a story, and begins to tell it, with what its steps cannot show; or says what is wrong with it. */
export function openStory(file: File, input: unknown): void {
  const check = checkStory(input);
  if (!check.ok) {
    const { length: count } = check.faults;
    tellRefused([failed({ code: 'story-faults', count }, file.name, capped(check.faults)).failure]);
    return;
  }
  const story: Story = { ...check.story, of: null };
  bringStory(story);
  const step = stepAtAddress(story);
  tell([{ code: 'story', title: story.title, step }]);
  goToStep({ story, step });
  const told = noticesOfStory(story, useApp.getState());
  if (told.length > 0) tellOfLink(told);
}
