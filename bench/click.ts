/** How long it takes from a click on a filter to the picture that shows it, with the real register open. */
import type { CDPSession, Page } from '@playwright/test';
import {
  graphOf,
  haveFiles,
  openWithRegister,
  REGISTER,
  showAllPairs,
  showStrongest,
  waitForRest,
  watchedIn,
} from './app/app-page';
import { withSite } from './app/site';
import type { BenchContext, Part } from './part';
import { type Line, lineOf } from './report';

const PARTIES = 10;

/** What a lens draws with is fetched the first time; in milliseconds. */
const SETTLING = 3000;

/** Which party each click is on: each included and left out again alone, and then one more with every click. */
const CLICKS = Array.from({ length: 3 * PARTIES }, (_, i) =>
  i < 2 * PARTIES ? Math.floor(i / 2) : i - 2 * PARTIES,
);

/** From a click to its first picture, to the counts of the panels, and to the last picture before the page rests; in milliseconds. */
interface Answer {
  readonly picture: number;
  readonly panels: number;
  readonly rest: number;
  /** For how much of all that the page had a core: hardly more where other programs want the cores too. */
  readonly worked: number;
}

/** For how long the page's main thread has worked so far, in milliseconds of processor time. */
async function processorTimeOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function answerTo(page: Page, session: CDPSession, party: number): Promise<Answer> {
  const { pictures: before } = await watchedIn(page);
  const worked = await processorTimeOf(session);
  await page.getByRole('grid', { name: 'Country or party' }).getByRole('checkbox').nth(party).click();
  await page.waitForFunction((count) => (window.watched?.pictures.length ?? 0) > count, before.length);
  await waitForRest(page);
  const { pictures, clicks, panels } = await watchedIn(page);
  const { start = Number.NaN } = clicks.at(-1) ?? {};
  const after = pictures.filter(({ end }) => end > start);
  return {
    picture: (after[0]?.end ?? Number.NaN) - start,
    panels: (panels ?? Number.NaN) - start,
    rest: (after.at(-1)?.end ?? Number.NaN) - start,
    worked: (await processorTimeOf(session)) - worked,
  };
}

async function measureClicks(page: Page, what: string, most: number): Promise<Line[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Two clicks that are not counted: the first of each kind takes longer.
  for (const party of [0, 0]) await answerTo(page, session, party);
  const answers: Answer[] = [];
  for (const party of CLICKS) answers.push(await answerTo(page, session, party));
  await session.detach();
  await page.getByRole('button', { name: 'Clear country or party' }).click();
  await waitForRest(page);
  const line = (words: string, value: keyof Answer, target: Line['target']) =>
    lineOf(
      `${what}: from a click to ${words}`,
      'ms',
      answers.map((answer) => answer[value]),
      target,
    );
  return [
    line('its picture', 'picture', { atMost: most }),
    line('the counts of filters and timeline', 'panels', null),
    line('the last picture before the page rests', 'rest', null),
    line('rest, processor time of the page', 'worked', null),
  ];
}

/** The other lenses, as they begin, by what their buttons are called. */
const OTHER_LENSES = ['Map', 'Matrix', 'Systems'];

async function measureLenses(page: Page, context: BenchContext): Promise<Line[]> {
  const lines: Line[] = [];
  for (const lens of OTHER_LENSES) {
    context.say(`  ${lens}`);
    await graphOf(page).getByRole('radio', { name: lens, exact: true }).check();
    await page.waitForTimeout(SETTLING);
    await waitForRest(page);
    lines.push(...(await measureClicks(page, `the lens ${lens}`, 100)));
  }
  return lines;
}

/** The part about clicks on filters. */
export const click: Part = {
  name: 'click',
  run: (context) =>
    withSite(context, async (site) => {
      if (!haveFiles(REGISTER, context)) return [];
      const page = await openWithRegister(site);
      await waitForRest(page);
      context.say('  the strongest pairs');
      await showStrongest(page, 300);
      const strongest = await measureClicks(page, 'the 300 strongest pairs', 50);
      context.say('  all pairs');
      await showAllPairs(page);
      const all = await measureClicks(page, 'all pairs', 120);
      return [...strongest, ...all, ...(await measureLenses(page, context))];
    }),
};
