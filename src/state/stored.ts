/** The text that this device keeps under a key; null where it keeps none, or nothing at all. What keeps one stands in keep-stored.ts. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
