import { expect, type Route } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from '../pages/files-page';
import { allOpen, drawn, type InjectedFault, otherBrowser, tableWorks, venezuela } from './fault';

const filesOf = ({ page }: AppPage) => new FilesPage(page);

const openAndRemember = async (app: AppPage) => {
  const files = filesOf(app);
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  await files.act('Remember on this device').click();
};

const STORAGE = {
  strikes: 'before',
  act: openAndRemember,
  wayOut: `Remove: ${SMALL_REGISTER.name}`,
  lasts: true,
  holds: allOpen,
} as const;

/** Sends a script of ours after another, which changes the browser that it runs in. */
async function sendAfter(route: Route, before: string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: `${before}${await response.text()}` });
}

/** A browser that can read no file any more. */
const UNREADABLE = `
  const gone = new DOMException('broken on purpose', 'NotFoundError');
  for (const way of ['text', 'arrayBuffer']) Blob.prototype[way] = () => Promise.reject(gone);
  Blob.prototype.stream = () => new ReadableStream({ start: (all) => all.error(gone) });
`;

const linkByHand = async ({ page, copy }: AppPage) => {
  await expect(page.getByRole('textbox', { name: /Copy the link from here/ })).toBeHidden();
  await expect(copy).toBeFocused();
};

const COPYING = {
  strikes: 'before',
  link: '?party=VEN',
  act: async ({ copy, page }: AppPage) => {
    await copy.click();
    await expect(page.getByRole('textbox', { name: /Copy the link from here/ })).toHaveValue(/party=VEN/);
  },
  words: null,
  wayOut: 'Close',
  lasts: true,
  holds: linkByHand,
} as const;

const NO_CANVAS = {
  strikes: 'before',
  inject: otherBrowser(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  }),
  words: /^The graph failed here: .+\. The rest of the page goes on\./,
  wayOut: 'Table',
  lasts: true,
  holds: tableWorks,
} as const;

/** What a browser lacks that nobody has to be told of: all works without. */
const UNSAID = {
  strikes: 'before',
  link: '?party=VEN',
  words: null,
  wayOut: null,
  holds: async (app: AppPage) => {
    await venezuela(app);
    await drawn(app);
    await tableWorks(app);
  },
} as const;

/** Browsers that lack or refuse something. */
export const FAULTS_OF_BROWSERS: readonly InjectedFault[] = [
  { ...NO_CANVAS, name: 'the browser gives the lens of systems nothing to draw on', link: '?lens=systems' },
  { ...NO_CANVAS, name: 'the browser gives the lens of parties nothing to draw on', link: '?lens=parties' },
  {
    name: 'the browser notes no more steps',
    strikes: 'before',
    inject: async ({ page }) => {
      await page.clock.install();
      await page.addInitScript(() => {
        let left = 1;
        const push = history.pushState.bind(history);
        history.pushState = (...entry) => {
          if (left-- <= 0) throw new DOMException('Too many calls', 'SecurityError');
          push(...entry);
        };
      });
    },
    act: async (app) => {
      await app.filters.include('Weapon system', 'Tor-M1');
      await app.show('Table');
    },
    words: 'notes no more steps for the moment: Back and Undo lead to an earlier view than the last.',
    wayOut: null,
    holds: async (app) => {
      await expect(app.table.table).toBeVisible();
      expect(app.parameters()).not.toHaveProperty('view');
      await app.page.clock.runFor(11_000);
      expect(app.parameters()).toMatchObject({ system: 'tor-m1', view: 'table' });
    },
  },
  {
    ...STORAGE,
    name: 'the storage of the browser does not answer',
    inject: otherBrowser(() => {
      Reflect.set(indexedDB, 'open', () => ({}));
    }),
    act: async (app) => {
      await expect(filesOf(app).said('The browser does not answer which files it remembers')).toBeVisible();
      await openAndRemember(app);
    },
    words: 'The browser does not answer whether it keeps the file. It stays open until you close the page.',
  },
  {
    ...STORAGE,
    name: 'the browser refuses its storage',
    inject: otherBrowser(() => {
      Reflect.set(indexedDB, 'open', () => {
        throw new DOMException('broken on purpose', 'SecurityError');
      });
    }),
    words: 'The browser keeps no files for this page: the window may be private, or storage blocked.',
  },
  {
    ...STORAGE,
    name: 'the browser has no room left',
    inject: otherBrowser(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('broken on purpose', 'QuotaExceededError');
      };
    }),
    words: 'There is no room left on this device for the file. It stays open until you close the page.',
  },
  {
    ...COPYING,
    name: 'the browser refuses to copy',
    inject: otherBrowser(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    }),
  },
  {
    ...COPYING,
    name: 'the browser never answers whether it copies',
    inject: otherBrowser(() => {
      navigator.clipboard.writeText = () => new Promise(() => undefined);
    }),
  },
  {
    ...COPYING,
    name: 'the browser has no clipboard, as without https',
    inject: otherBrowser(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard')),
  },
  {
    name: 'the text of a dataset cannot be read: its file is gone, or it is a folder',
    strikes: 'during',
    inject: ({ page }) => page.route('**/import.worker*', (route) => sendAfter(route, UNREADABLE)),
    act: (app) => filesOf(app).drop(HARBOUR_DEALS),
    words: /The file could not be read\.[\s\S]*Check that it still exists/,
    wayOut: 'Close',
    lasts: true,
    holds: drawn,
  },
  {
    ...UNSAID,
    name: 'the browser tells of no sizes',
    inject: otherBrowser(() => Reflect.deleteProperty(globalThis, 'ResizeObserver')),
  },
  {
    ...UNSAID,
    name: 'the browser never says that it has nothing to do',
    inject: otherBrowser(() => Reflect.deleteProperty(globalThis, 'requestIdleCallback')),
  },
  {
    name: 'the browser knows no words of Chinese, and a file is opened',
    strikes: 'during',
    inject: ({ page }) =>
      page.route('**/import.worker*', (route) =>
        sendAfter(route, 'Reflect.deleteProperty(Intl, "Segmenter");'),
      ),
    act: (app) => filesOf(app).drop(SMALL_REGISTER),
    words: null,
    wayOut: null,
    holds: async (app) => {
      await filesOf(app).closeReport();
      await expect(app.sentence).toHaveText(/^17 of 17/);
    },
  },
  {
    ...UNSAID,
    name: 'the browser computes no hashes, as without https',
    inject: otherBrowser(() => Reflect.deleteProperty(Crypto.prototype, 'subtle')),
  },
  {
    ...UNSAID,
    name: 'the browser refuses to keep settings',
    inject: otherBrowser(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('broken on purpose', 'SecurityError');
        },
      });
    }),
  },
  {
    ...UNSAID,
    name: 'the browser lets no address be replaced',
    inject: otherBrowser(() => {
      history.replaceState = () => {
        throw new DOMException('broken on purpose', 'SecurityError');
      };
    }),
  },
  {
    ...UNSAID,
    name: 'something else has written into the history',
    inject: otherBrowser(() => history.replaceState({ position: { x: 1 }, isLink: 'no' }, '')),
  },
  {
    ...UNSAID,
    name: 'the window is named like something else',
    inject: otherBrowser(() => {
      window.name = '<img src=x onerror=alert(1)>';
    }),
  },
];
