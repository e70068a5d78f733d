import { expect } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { type BroughtFile, FilesPage } from '../pages/files-page';

const KILOBYTE = 1024;

/** What is done over and over, and how much more the page may hold after it than before. */
export interface Trial {
  /** What is counted, and the parameter that says how many. */
  readonly name: 'filters' | 'selections' | 'lenses' | 'registers';
  /** How many are done before the first measure, so that what is kept once is kept. */
  readonly warmUp: number;
  /** How much larger the heap may be, in bytes, where it was so large before. */
  readonly mayGrow: (heapBefore: number) => number;
  /** One of them; an even number leads back to where the page was. */
  readonly act: (app: AppPage, time: number, register: BroughtFile) => Promise<void>;
}

const twoMegabytes = () => 2 * KILOBYTE * KILOBYTE;

/** Clicks as a script does: what is soaked is the page, not the pointer. */
const press = (app: AppPage, what: string, nth: number) =>
  app.page.evaluate(
    ([selector, place]) => {
      const targets = document.querySelectorAll<HTMLElement>(selector);
      targets[place % targets.length]?.click();
      return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    },
    [what, nth] as const,
  );

async function bringAndRemove(app: AppPage, file: BroughtFile): Promise<void> {
  const files = new FilesPage(app.page);
  await files.pick(file);
  await files.closeReport();
  await files.act('Remove', file.name).click();
  await expect(files.list).toContainText('Have SIPRI’s register');
}

const BOX = 'section[aria-label="Filters"] input[type="checkbox"]';

/** All that is tried. */
export const TRIALS: readonly Trial[] = [
  {
    name: 'filters',
    warmUp: 60,
    mayGrow: twoMegabytes,
    // One box after the other is put on; what is on is taken off again, wherever it stands by then.
    act: (app, time) =>
      press(app, `${BOX}${time % 2 === 0 ? '' : ':checked'}`, time % 2 === 0 ? time / 2 : 0),
  },
  {
    name: 'selections',
    warmUp: 40,
    mayGrow: twoMegabytes,
    act: async (app, time) => {
      await app.graph.focus();
      await app.page.keyboard.press(time % 7 === 0 ? 'ArrowRight' : 'ArrowDown');
      await app.page.keyboard.press('Enter');
    },
  },
  {
    name: 'lenses',
    warmUp: 10,
    mayGrow: twoMegabytes,
    act: async (app, time) => {
      await press(app, 'section[aria-label="Graph"] input[type="radio"]', time % 2 === 0 ? 1 : 0);
      await app.ready();
      await expect(app.graph.cursor).toBeVisible();
    },
  },
  {
    name: 'registers',
    warmUp: 3,
    mayGrow: (heapBefore) => heapBefore / 10,
    act: (app, _time, register) => bringAndRemove(app, register),
  },
];
