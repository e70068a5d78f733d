/** The story that a person makes, as the text that this device keeps of it. */
const KEY = 'armsgraph story';

/** What the device keeps; null where it keeps none, or nothing at all. */
export function keptStory(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a text in the place of the last one, or forgets it. Answers whether the device has done so. */
export function keepStory(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
