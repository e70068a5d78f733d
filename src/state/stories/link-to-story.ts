/** The link that carries a story of one's own whole, behind the "#", which no browser sends to a server. */
import type { Story } from '../../domain/model/story';
import { carriedFragmentOf } from '../address/carried-fragment';
import { storyAsFile } from './own-story';

/** The link, which shows the first step to whoever has no script; null where the story is too long for one. */
export async function linkToStory(story: Story, untitled: string): Promise<string | null> {
  const [first] = story.steps;
  const { id, text } = storyAsFile(story, untitled);
  const fragment = await carriedFragmentOf(new File([text], `${id}.json`));
  return first && fragment ? new URL(`${first.link}${fragment}`, location.href.split(/[?#]/)[0]).href : null;
}
