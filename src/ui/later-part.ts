/** Parts of the app that are not needed for the first picture: fetched when they are wanted, or when there is time. */
import { useEffect, useState } from 'react';

/** A part as far as it has come. */
type Arrival<Module> = Module | 'failed' | null;

/** A part that is fetched once. */
export interface LaterPart<Module> {
  /** Fetches it, if that has not been done. */
  readonly fetch: () => void;
  /** The part in a component: null until it is there, `failed` where it could not be fetched. */
  readonly use: (wanted: boolean) => Arrival<Module>;
}

/** A part of the app, from the function that imports its module. */
export function laterPart<Module>(load: () => Promise<Module>): LaterPart<Module> {
  let arrival: Arrival<Module> = null;
  let waiting: Promise<void> | null = null;
  const fetch = () => {
    waiting ??= load().then(
      (module) => {
        arrival = module;
      },
      () => {
        arrival = 'failed';
      },
    );
    return waiting;
  };
  return {
    fetch: () => void fetch(),
    use: (wanted) => {
      const [, arrived] = useState(arrival !== null);
      const missing = wanted && arrival === null;
      useEffect(() => {
        if (!missing) return;
        let gone = false;
        void fetch().then(() => !gone && arrived(true));
        return () => {
          gone = true;
        };
      }, [missing]);
      return arrival;
    },
  };
}

/** Does something when the page has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 1500);
}
