/** A dataset or a story of somebody's own that the link carries. */
import { carriedIn } from '../../data/carried-file';
import { storyIn } from '../../data/story-format';
import { tellRefused } from '../actions/messages';
import { bringFiles } from '../files/bring';
import { filesAtAddress } from './address';

/** What it is called where the link does not say so. */
const NAME = 'dataset.json';

/**
 * Opens what a fragment carries, as if the reader had brought it; where it is damaged, says so.
 * @param ofStory told the id of a story before it is opened, where it is one
 */
export async function openCarried(fragment: string, ofStory: (id: string) => void): Promise<void> {
  const carried = carriedIn(fragment);
  const named = filesAtAddress().find(({ hash }) => fragment.includes(`=${hash}.`));
  const name = named?.name ?? NAME;
  if (!carried.ok) {
    tellRefused([{ why: { code: carried.code }, where: { name } }]);
    return;
  }
  const file = new File([carried.bytes], name, { type: 'application/json' });
  const story = (await storyIn(file)) as { data?: { id?: unknown } } | null;
  if (story) ofStory(String(story.data?.id));
  bringFiles([file]);
}
