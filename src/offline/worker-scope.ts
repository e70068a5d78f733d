/** What we use of a service worker's surroundings, which TypeScript describes only in place of those of a page. */
import type { PrecacheEntry } from 'workbox-precaching';

/** An event that lasts as long as what was promised to it. */
interface LastingEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

/** A request of a page, to be answered. */
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** A window of the site. */
interface WindowOfSite {
  readonly url: string;
  readonly navigate: (address: string) => Promise<unknown>;
}

interface Events {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchEvent;
  message: MessageEvent<unknown>;
}

/** The global object of a service worker. */
export interface WorkerScope {
  /** The files of the version that the worker belongs to; the builder writes them in. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      type: 'window';
      includeUncontrolled: true;
    }) => Promise<readonly WindowOfSite[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Kind extends keyof Events>(
    kind: Kind,
    heard: (event: Events[Kind]) => void,
  ) => void;
}
