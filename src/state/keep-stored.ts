/** Keeps a text under a key in the place of the last one, or forgets it. Answers whether the device has done so. */
export function keepStored(key: `armsgraph ${string}`, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
