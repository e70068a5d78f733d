/** The page that deletes never waits for ever: storage that is broken may not answer. */

/** How long storage may take, in milliseconds. */
export const PATIENCE = 4000;

/** What was promised. @throws Error where it does not come in time. */
export function within<Value>(promise: Promise<Value>, milliseconds = PATIENCE): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser did not answer')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
