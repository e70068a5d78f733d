import { expect } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { allOpen, type InjectedFault, otherBrowser, tableWorks, UNSAID } from './fault';

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

/** Browsers that lack or refuse something. */
export const FAULTS_OF_BROWSERS: readonly InjectedFault[] = [
  { ...NO_CANVAS, name: 'the browser gives the lens of systems nothing to draw on', link: '?lens=systems' },
  { ...NO_CANVAS, name: 'the browser gives the lens of parties nothing to draw on', link: '?lens=parties' },
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
    ...UNSAID,
    name: 'the browser computes no hashes, as without https',
    inject: otherBrowser(() => Reflect.deleteProperty(Crypto.prototype, 'subtle')),
  },
  ...(['systems', 'parties'] as const).flatMap((lens) => [
    {
      ...UNSAID,
      name: `no icon decodes for the lens of ${lens}`,
      link: `?lens=${lens}&party=VEN`,
      inject: otherBrowser(() => {
        HTMLImageElement.prototype.decode = () =>
          Promise.reject(new DOMException('broken on purpose', 'EncodingError'));
        Object.defineProperty(HTMLImageElement.prototype, 'src', { set: () => undefined });
      }),
    },
    {
      ...UNSAID,
      name: `no icon is ever decoded for the lens of ${lens}`,
      link: `?lens=${lens}&party=VEN`,
      inject: otherBrowser(() => {
        HTMLImageElement.prototype.decode = () => new Promise(() => undefined);
      }),
    },
  ]),
  {
    ...UNSAID,
    name: 'the browser tells nothing of its window',
    inject: otherBrowser(() => Reflect.deleteProperty(globalThis, 'matchMedia')),
  },
  {
    name: 'the page fails, and the page that tells of it fails too',
    strikes: 'before',
    link: '?party=VEN',
    inject: otherBrowser(() => {
      if (!location.search.includes('VEN')) return;
      globalThis.matchMedia = () => {
        throw new Error('broken on purpose');
      };
    }),
    words: /Armsgraph itself has failed here\.[\s\S]*broken on purpose/,
    wayOut: 'Open the case file',
    holds: allOpen,
  },
];
