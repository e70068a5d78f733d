/** For tests: the workers of a browser, as far as a page sees them. */

/** A worker that comes to be what the test says, and notes what it is told. */
export class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];

  postMessage(words: unknown): void {
    this.told.push(words);
  }

  /** It has fetched its files, or has failed to. */
  settle(): void {
    this.dispatchEvent(new Event('statechange'));
  }
}

/** The registration of a worker. */
export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  /** What the browser finds when it looks for a new version. */
  found: FakeWorker | null = null;
  looked = 0;

  update(): Promise<void> {
    this.looked += 1;
    this.installing = this.found;
    if (this.found) this.dispatchEvent(new Event('updatefound'));
    return Promise.resolve();
  }

  /** The new worker has all its files, and waits. */
  install(): void {
    this.waiting = this.installing;
    this.installing = null;
    this.waiting?.settle();
  }
}

/** What a page sees of its workers. */
export class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registration: FakeRegistration | undefined;

  getRegistration(): Promise<FakeRegistration | undefined> {
    return Promise.resolve(this.registration);
  }

  /** Another worker takes charge of the page. */
  hand(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}
