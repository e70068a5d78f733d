/** How smoothly all pairs of the real register move in the app itself, under the gestures of the drawing part. */
import type { Page } from '@playwright/test';
import { graphOf, haveFiles, openWithRegister, REGISTER, showAllPairs, waitForRest } from './app/app-page';
import { withSite } from './app/site';
import { type Area, GESTURES, type Gesture, WINDOW } from './drawing/gestures';
import { linesOfGesture, RUNS } from './moving';
import type { Part } from './part';
import type { Line } from './report';

async function areaOf(page: Page): Promise<Area> {
  const box = await graphOf(page).locator('canvas').first().boundingBox();
  if (!box) throw new Error('The graph has no surface.');
  return box;
}

/** Makes the window so large that the surface of the graph is as large as that of the other libraries. */
async function enlargeSurface(page: Page): Promise<Area> {
  const { width, height } = await areaOf(page);
  await page.setViewportSize({
    width: Math.round(2 * WINDOW.width - width),
    height: Math.round(2 * WINDOW.height - height),
  });
  await waitForRest(page);
  return areaOf(page);
}

/** The times of the frames that were drawn during one gesture. */
async function framesDuring(page: Page, gesture: Gesture, area: Area): Promise<readonly number[]> {
  await graphOf(page).getByRole('button', { name: 'Fit to window' }).click();
  await waitForRest(page);
  const from = await page.evaluate(() => window.watched?.pictures.length ?? 0);
  await gesture.perform(page, area);
  const times = await page.evaluate(() => window.watched?.pictures.map(({ next }) => next) ?? []);
  return times.slice(from).filter((time) => Number.isFinite(time));
}

async function measureGesture(page: Page, gesture: Gesture, area: Area): Promise<Line[]> {
  await framesDuring(page, gesture, area);
  const runs: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await framesDuring(page, gesture, area));
  return linesOfGesture('the app', gesture.name, runs, {
    pictures: { atLeast: 50 },
    interval: { atMost: 34 },
  });
}

/** The part about moving the network of the app. */
export const gestures: Part = {
  name: 'gestures',
  run: (context) =>
    withSite(context, async (site) => {
      if (!haveFiles(REGISTER, context)) return [];
      const page = await openWithRegister(site);
      await showAllPairs(page);
      const area = await enlargeSurface(page);
      context.say(`  on ${Math.round(area.width)} × ${Math.round(area.height)} pixels`);
      const lines: Line[] = [];
      for (const gesture of GESTURES) lines.push(...(await measureGesture(page, gesture, area)));
      return lines;
    }),
};
