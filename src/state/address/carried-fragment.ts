/** The fragment that would carry a file; null where it is too large, cannot be read, or the part that makes it is not there. */
export async function carriedFragmentOf(file: File): Promise<string | null> {
  try {
    const { carriedFragment } = await import('../../data/carried-file');
    return carriedFragment(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}
