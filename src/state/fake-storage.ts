/** For tests: what `localStorage` is to those that remember settings. */

/** A storage that keeps what it is given in a map. */
export const fakeStorage = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});
