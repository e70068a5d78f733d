/** Parts of the app that are not needed for the first picture: fetched when they are wanted, or when there is time. */
import { useEffect, useSyncExternalStore } from 'react';
import { type WhyMissing, whyMissing } from './why-missing';

/** A part as far as it has come: the module, or why it is not there; neither while it is on its way. */
export interface Arrival<Module> {
  readonly module: Module | null;
  readonly missing: WhyMissing | null;
}

/** A part that is fetched once, and again where it did not arrive. */
export interface LaterPart<Module> {
  /** Fetches it, if that has not been done, or has come to nothing. @throws PartMissing where it does not arrive. */
  readonly arrive: () => Promise<Module>;
  /** The same, for whoever is told otherwise. */
  readonly fetch: () => void;
  /** The part in a component that wants it, or does not yet. */
  readonly use: (wanted: boolean) => Arrival<Module>;
}

/** After this long without an answer it is said that a part has not arrived, in milliseconds. It may still come. */
const PATIENCE = 20_000;
/** A connection that broke for a moment is given a second chance before a word is said, after so many milliseconds. */
const SECOND_CHANCE = 400;

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What is thrown where a part does not arrive. */
export class PartMissing extends Error {
  readonly why: WhyMissing;

  constructor(why: WhyMissing) {
    super(`A part of the page did not arrive (${why}).`);
    this.why = why;
  }
}

/** Calls a function, and once more where what it promised was not kept. */
function twice<Value>(load: () => Promise<Value>): Promise<Value> {
  return load().catch(() => later(SECOND_CHANCE).then(load));
}

/** A part of the app, from the function that imports its module. */
export function laterPart<Module>(load: () => Promise<Module>): LaterPart<Module> {
  let arrival: Arrival<Module> = { module: null, missing: null };
  let onItsWay: Promise<Module> | null = null;
  let hasFailed = false;
  const listeners = new Set<() => void>();
  const set = (next: Arrival<Module>) => {
    arrival = next;
    for (const listener of listeners) listener();
  };
  const begin = async (): Promise<Module> => {
    if (arrival.missing) set({ module: null, missing: null });
    const timer = setTimeout(() => {
      onItsWay = null;
      set({ module: null, missing: 'slow' });
    }, PATIENCE);
    try {
      const module = await twice(load);
      set({ module, missing: null });
      return module;
    } catch {
      const missing = await whyMissing(!hasFailed);
      hasFailed = true;
      onItsWay = null;
      set({ module: null, missing });
      throw new PartMissing(missing);
    } finally {
      clearTimeout(timer);
    }
  };
  const arrive = () => {
    onItsWay ??= begin();
    return onItsWay;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const fetch = () => {
    // Who wants it is told by what it has come to.
    arrive().catch(() => undefined);
  };
  const now = () => arrival;
  return {
    arrive,
    fetch,
    use: (wanted) => {
      const seen = useSyncExternalStore(subscribe, now);
      // Wanted anew, it is tried anew.
      useEffect(() => {
        if (wanted) fetch();
      }, [wanted]);
      return seen;
    },
  };
}

/** Does something when the page has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 1500);
}
