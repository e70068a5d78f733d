/** The story that a person makes, as the text that this device keeps of it. */
import { stored } from '../stored';

/** Where it lies. */
export const STORY_KEY = 'armsgraph story';

/** What the device keeps; null where it keeps none, or nothing at all. */
export const keptStory = (): string | null => stored(STORY_KEY);
