/** How often a worker says that it goes on, in milliseconds: well within what the page bears. */
const SIGN_EVERY = 1_000;

/** Makes of what says that work goes on something that can be called at every step of it. */
export function everySecond(say: () => void): () => void {
  let last = Date.now();
  return () => {
    const now = Date.now();
    if (now - last < SIGN_EVERY) return;
    last = now;
    say();
  };
}
