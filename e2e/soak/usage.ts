import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once everything that can be collected is. */
export interface Usage {
  /** In bytes. */
  readonly heap: number;
  /** Elements and texts, those that are in no document too. */
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

const METRIC = { heap: 'JSHeapUsedSize', nodes: 'Nodes', listeners: 'JSEventListeners' } as const;

/** Until what was put off for idle time, or for a moment later, has happened, in milliseconds. */
const PUT_OFF = 400;

/** Measures what a page holds. */
export class Meter {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** A meter of a page, for as long as the page is open. */
  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Meter(page, session);
  }

  async read(): Promise<Usage> {
    await this.#page.evaluate(
      (ms) => new Promise((done) => setTimeout(() => requestIdleCallback(done), ms)),
      PUT_OFF,
    );
    // What finalisers let go of in one collection is collected in the next.
    for (let round = 0; round < 3; round += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const metricOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heap: metricOf(METRIC.heap),
      nodes: metricOf(METRIC.nodes),
      listeners: metricOf(METRIC.listeners),
      workers: this.#page.workers().length,
    };
  }
}
