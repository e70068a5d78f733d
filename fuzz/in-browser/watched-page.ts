/** A page in which whatever must never happen is noticed: what e2e/faults.ts knows, dialogs, and changes of what all objects inherit. */
import type { Page } from '@playwright/test';
import type { Site } from './site';

/** How long the page may take to answer, in milliseconds: much longer than it does, on a machine with other work. */
const PATIENCE = 60_000;

/** A browser with other work may draw no frames for a while, so that what is awaited frame by frame is never seen. */
export const BY_THE_CLOCK = { polling: 50 } as const;

/** A page of its own, with nothing kept from others. */
export interface WatchedPage {
  readonly page: Page;
  /** Waits until the picture is drawn, or it is said why there is none. */
  readonly ready: () => Promise<void>;
  /** What was noticed since the last time somebody asked. */
  readonly faults: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Runs in the page: everything that hangs on what all objects inherit from. */
function inheritedInPage(): string {
  // No function of it has a name: what is compiled on the way would then ask for a helper that the page has not.
  return [Object, Array, String, Function, Promise]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).sort().join(' '))
    .join('\n');
}

/** Runs in the page: what tells a page that hangs from one that waits for a part, a worker or its own old version. */
function seenInPage(): string {
  const { documentElement, body, readyState } = document;
  const asked = performance.getEntriesByType('resource').slice(-8);
  return JSON.stringify({
    readyState,
    ready: documentElement.dataset['ready'],
    isControlled: navigator.serviceWorker.controller?.state,
    requests: asked.map(({ name, duration }) => `${name.slice(-40)} ${Math.round(duration)} ms`),
    text: body.innerText.slice(0, 800),
  });
}

/** Opens a new page of a new context. */
export async function openWatched({ browser, address, faults }: Site): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: address });
  faults.watch(context);
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(`Dialog: ${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.setDefaultTimeout(PATIENCE);
  // In the empty page that it begins with: what its browser has by itself.
  const before = await page.evaluate(inheritedInPage);
  return {
    page,
    ready: async () => {
      await page
        .waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, BY_THE_CLOCK)
        .catch(async (error: unknown) => {
          const seen = await page.evaluate(seenInPage).catch(() => 'nothing that could be asked');
          throw new Error(`The first picture did not come to rest. The page has ${seen}`, { cause: error });
        });
    },
    faults: async () => {
      await faults.settle();
      const now = await page.evaluate(inheritedInPage);
      const changed = now === before ? [] : [`What all objects inherit from has changed: ${now}`];
      return [...faults.take(), ...dialogs.splice(0), ...changed];
    },
    close: () => context.close(),
  };
}
