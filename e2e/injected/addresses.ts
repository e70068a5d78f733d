import { expect } from '@playwright/test';
import { type InjectedFault, otherBrowser, told, UNSAID } from './fault';

const BEHIND = 'The browser takes no new address for the moment';

/** The address bar and the history, which the browser shares with others, and may refuse. */
export const FAULTS_OF_ADDRESSES: readonly InjectedFault[] = [
  {
    name: 'the browser records no more steps',
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
    words: 'records no more steps for the moment: Back and Undo lead to an earlier view than the last.',
    wayOut: null,
    holds: async (app) => {
      await expect(app.table.table).toBeVisible();
      expect(app.parameters()).not.toHaveProperty('view');
      await app.page.clock.runFor(11_000);
      expect(app.parameters()).toMatchObject({ system: 'tor-m1', view: 'table' });
    },
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
  {
    name: 'the browser takes no address any more',
    strikes: 'before',
    inject: async ({ page }) => {
      await page.clock.install();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript(() => {
        const { pushState, replaceState } = history;
        const refuse = () => {
          throw new DOMException('Too many calls', 'SecurityError');
        };
        Object.assign(history, { pushState: refuse, replaceState: refuse });
        addEventListener('taken again', () => Object.assign(history, { pushState, replaceState }));
      });
    },
    act: async (app) => {
      await app.filters.include('Weapon system', 'Tor-M1');
      // Still, when the news of it is gone.
      await app.page.clock.runFor(25_000);
    },
    words: BEHIND,
    wayOut: 'Copy link',
    lasts: true,
    holds: async (app) => {
      const { page } = app;
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toContain('system=tor-m1');
      expect(app.parameters()).not.toHaveProperty('system');
      await page.evaluate(() => dispatchEvent(new Event('taken again')));
      await page.clock.runFor(11_000);
      expect(app.parameters()).toHaveProperty('system', 'tor-m1');
      await expect(told(page, BEHIND)).toBeHidden();
    },
  },
];
