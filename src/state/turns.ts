/** Work that waits for its turn, so that not all of it is done at once. */

/** Does work when it is its turn; what is stopped before that is never begun. */
export type InTurn = <Value>(signal: AbortSignal, work: () => Promise<Value>) => Promise<Value>;

/** Turns for so many at once, in the order in which they ask. @throws the reason of a signal that stops one which waits. */
export function turns(most: number): InTurn {
  let busy = 0;
  const waiting: (() => void)[] = [];

  function turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        busy += 1;
        resolve();
      };
      if (signal.aborted) reject(signal.reason);
      else if (busy < most) begin();
      else waiting.push(begin);
      signal.addEventListener('abort', () => {
        const at = waiting.indexOf(begin);
        if (at >= 0) waiting.splice(at, 1);
        reject(signal.reason);
      });
    });
  }

  return async (signal, work) => {
    await turn(signal);
    try {
      return await work();
    } finally {
      busy -= 1;
      waiting.shift()?.();
    }
  };
}

/** What comes of work that nobody can stop, as long as nobody wants it stopped. @throws the reason of the signal. */
export function unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work, stopped]);
}
