/** Answers that the browser may never give: the clipboard and the storage wait for permission, or for another tab, without end. */

/** So long an answer is waited for before something is said, in milliseconds. */
export const MAX_ANSWER = 3_000;

/** Thrown where no answer has come. */
export class NoAnswer extends Error {}

/** The answer where it comes in time. @throws NoAnswer where it does not; it may still come. */
export async function within<Value>(answer: Promise<Value>, milliseconds = MAX_ANSWER): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), milliseconds);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** The answer where it comes in time, else null: for what can be done without. */
export async function inTime<Value>(answer: Promise<Value>): Promise<Value | null> {
  return within(answer).catch(() => null);
}
