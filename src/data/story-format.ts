/** What a file says that holds one story. */

/** The version of the format that this code writes. */
export const STORY_VERSION = 1;

/** What says in a file that it is a story of Armsgraph. */
export const STORY_KIND = 'armsgraph-story';

/** A story is short; what is larger is looked at as any other file. */
const MAX_BYTES = 1_000_000;

/** What a file holds that says it is a story; null where it does not. */
export async function storyIn(file: File): Promise<unknown> {
  if (file.size > MAX_BYTES) return null;
  const text = await file.text();
  if (!text.includes(`"${STORY_KIND}"`)) return null;
  try {
    const input = JSON.parse(text.replace(/^\uFEFF/, '')) as { meta?: { kind?: unknown } } | null;
    return input?.meta?.kind === STORY_KIND ? input : null;
  } catch {
    // What reads files says what is wrong with it.
    return null;
  }
}
