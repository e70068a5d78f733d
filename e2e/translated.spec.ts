import { expect, test } from './fixture';
import { mixedTexts } from './mixed-text';
import { AppPage } from './pages/app-page';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';
import { STATES } from './states';
import { numbersOn, translateFromNowOn } from './translate';

/** What a reader does, found by what a translation leaves alone: the names of lists, and what stands where. */
const ACTS: readonly (readonly [name: string, act: (app: AppPage) => Promise<void>])[] = [
  ['include an exporter', (app) => app.filters.facet('Exporter').getByRole('checkbox').first().check()],
  ['exclude a system', (app) => app.filters.facet('Weapon system').getByRole('button').first().click()],
  ['choose years', (app) => app.timeline.fromField.fill('2006')],
  ['show the table', (app) => app.page.getByRole('tab').last().click()],
  ['sort it', (app) => app.page.getByRole('columnheader').nth(2).getByRole('button').click()],
  ['open a row', (app) => app.page.getByRole('row').nth(1).getByRole('button').first().click()],
  ['undo', (app) => app.undo.click()],
  ['undo once more', (app) => app.undo.click()],
  ['redo', (app) => app.redo.click()],
  ['show the graph', (app) => app.page.getByRole('tab').first().click()],
  ['clear all', (app) => app.page.getByRole('button', { name: 'Clear all' }).first().click()],
  [
    'open a register',
    async (app) => {
      const files = new FilesPage(app.page);
      await files.pick(SMALL_REGISTER);
      await files.closeReport();
    },
  ],
  ['include an importer', (app) => app.filters.facet('Importer').getByRole('checkbox').first().check()],
  ['undo that', (app) => app.undo.click()],
];

test('a translated page shows the same numbers as the page itself, whatever is done', async ({
  app,
  context,
}) => {
  const translated = new AppPage(await context.newPage());
  await translateFromNowOn(translated.page);
  const bothShowTheSame = (when: string) =>
    expect
      .poll(async () => {
        const [own, other] = await Promise.all([numbersOn(app.page), numbersOn(translated.page)]);
        const at = own.findIndex((number, i) => number !== other[i]);
        if (at < 0 && own.length === other.length) return 'the same';
        return `${other.slice(0, at + 1).slice(-8)} instead of ${own.slice(0, at + 1).slice(-8)}`;
      }, when)
      .toBe('the same');
  await app.open();
  await translated.open();
  await expect(translated.page.locator('font').first()).toBeAttached();
  await bothShowTheSame('at first');
  for (const [name, act] of ACTS) {
    const before = await numbersOn(app.page);
    await act(app);
    await act(translated);
    if (name === 'include an exporter') expect(await numbersOn(app.page)).not.toEqual(before);
    await bothShowTheSame(`after: ${name}`);
    expect(await mixedTexts(app.page), `after: ${name}`).toEqual([]);
  }
});

test('a text with a number stands alone in its element, in every kind of view', async ({ app, faults }) => {
  const reader = { name: 'a source', link: '?read=venezuela-negotiating-missile-deal&sel=rus-ven-tor-m1' };
  for (const { name, link, act, said } of [...STATES, reader] as typeof STATES) {
    await app.open(link);
    await act?.(app);
    expect(await mixedTexts(app.page), name).toEqual([]);
    if (said) faults.take();
  }
});
