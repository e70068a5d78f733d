/** Under which name this device keeps the story that a person makes. */
export const KEPT_STORY = 'armsgraph story';

/** Whether it keeps one: only then what reads it is fetched. */
export function isStoryKept(): boolean {
  try {
    return localStorage.getItem(KEPT_STORY) !== null;
  } catch {
    return false;
  }
}
