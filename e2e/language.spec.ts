import { cutTexts, expectNoCutText } from './cut-texts';
import { expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { OF_THE_DESK } from './spoken/desk';
import { OF_DETAILS } from './spoken/details';
import { OF_FILES } from './spoken/files';
import { OF_THE_PAGE } from './spoken/page';
import { OF_QUESTIONS } from './spoken/questions';
import { unmarkedIn } from './unmarked';

const [WIDE, NARROW] = [1440, 360];

for (const { name, link, act, part, data, notations, isOnPaper, causes } of [
  ...OF_THE_PAGE,
  ...OF_DETAILS,
  ...OF_QUESTIONS,
  ...OF_FILES,
  ...OF_THE_DESK,
]) {
  test(`in the language for tests nothing is left in English, or cut: ${name}`, async ({ app, faults }) => {
    const { page } = app;
    await page.setViewportSize({ width: WIDE, height: 900 });
    await app.open(`${link}&lang=en-XA`);
    await act?.(app);
    expect(await unmarkedIn(part(app), data, notations)).toEqual([]);
    for (const width of isOnPaper ? [WIDE] : [WIDE, NARROW]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoCutText(page);
      // The page follows its window a moment later.
      await expect(() => expectNoWiderThanWindow(page)).toPass();
    }
    expect(faults.take().filter((fault) => !causes?.test(fault))).toEqual([]);
  });
}

test('in the language for tests the heading of the legend stands beside the tools of the picture', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: NARROW, height: 740 });
  await app.open('?lang=en-XA');
  const legend = app.page.locator('#panel-graph summary');
  const tools = app.page.getByRole('toolbar', { name: 'The picture' });
  const [end, start] = await Promise.all([
    legend.evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return text.getBoundingClientRect().right;
    }),
    tools.evaluate((element) => element.getBoundingClientRect().left),
  ]);
  expect(end).toBeLessThanOrEqual(start);
});

test('a text that is cut is found', async ({ app }) => {
  await app.open('?view=table&lang=en-XA');
  const header = app.page.locator('thead').getByRole('columnheader').first();
  await header.evaluate((element) => {
    const narrow = document.createElement('div');
    narrow.textContent = 'Longer than that';
    Object.assign(narrow.style, { width: '2rem', overflow: 'hidden', whiteSpace: 'nowrap' });
    element.replaceChildren(narrow);
  });
  expect(await cutTexts(app.page)).toEqual([{ text: 'Longer than that', within: 'div' }]);
});

test('a text that is written where it is shown is found', async ({ app }) => {
  await app.open('?view=table&lang=en-XA');
  const header = app.page.locator('thead').getByRole('columnheader').first();
  await header.evaluate((element) => element.append('Left behind'));
  expect(await unmarkedIn(header)).toEqual([{ where: 'text', text: 'Left behind' }]);
});

test('a link keeps the language that was chosen, and only that', async ({ app }) => {
  await app.open('?lang=en-XA&view=table');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en-XA');
  expect(app.parameters()).toMatchObject({ lang: 'en-XA' });
  await app.page.goto('?view=table');
  await app.ready();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  expect(app.parameters()).not.toHaveProperty('lang');
});
