/** What was thrown, in words. */
export function wordsOfError(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
