/** Why a worker, which reads, checks or lays out beside the page, is of no use. */
export type Trouble =
  | { readonly code: 'script' | 'answer' | 'another-kind' }
  | { readonly code: 'silence'; readonly seconds: number }
  /** The browser does not start it, and says why. */
  | { readonly code: 'not-started'; readonly message: string }
  /** What was thrown says why. */
  | { readonly code: 'error'; readonly message: string };

/** Thrown where a worker is of no use. */
export class WorkerTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super('message' in trouble ? trouble.message : trouble.code);
    this.trouble = trouble;
  }
}

/** What a thrown value says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What was the matter, from what was thrown. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof WorkerTrouble ? error.trouble : { code: 'error', message: messageOf(error) };
}
