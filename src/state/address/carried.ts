/** A dataset or a story of somebody's own that the link carries. */
import { carriedIn } from '../../data/carried-file';
import { storyIn } from '../../data/story-format';
import { tellRefused } from '../actions/messages';
import { bringFiles } from '../files/bring';
import { filesAtAddress } from './address';

/** What it is called where the link does not say so. */
const NAME = 'dataset.json';

/** Opens what a fragment carries, as if the reader had brought it; where it is damaged, says so. Answers whether it is a story. */
export async function openCarried(fragment: string): Promise<boolean> {
  const carried = carriedIn(fragment);
  const named = filesAtAddress().find(({ hash }) => fragment.includes(`=${hash}.`));
  const name = named?.name ?? NAME;
  if (!carried.ok) {
    tellRefused([{ why: { code: carried.code }, where: { name } }]);
    return false;
  }
  const file = new File([carried.bytes], name, { type: 'application/json' });
  bringFiles([file]);
  return (await storyIn(file)) !== null;
}
