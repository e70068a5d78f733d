/** What we use of a browser's service workers, as a page sees them. */

interface Heard {
  addEventListener(kind: string, heard: () => void, options?: { once: boolean }): void;
}

/** A service worker. */
export interface SiteWorker extends Heard {
  postMessage(words: string): void;
}

/** The worker of the site, and the one that is to follow it. */
export interface SiteRegistration extends Heard {
  readonly installing: SiteWorker | null;
  readonly waiting: SiteWorker | null;
  update(): Promise<unknown>;
}

/** The workers of the site, and the one in charge of this page. */
export interface SiteWorkers extends Heard {
  readonly controller: SiteWorker | null;
  getRegistration(): Promise<SiteRegistration | undefined>;
}
