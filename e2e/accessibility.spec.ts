import { checkAccessibility, expect, test } from './fixture';
import { inGroups } from './in-groups';
import { STATES } from './states';

const THEMES = [
  { theme: 'light', media: { colorScheme: 'light' }, what: 'everything' },
  { theme: 'dark', media: { colorScheme: 'dark' }, what: 'colours' },
  { theme: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, what: 'colours' },
] as const;

for (const { names, states } of inGroups(STATES)) {
  test(`${names}: nothing for axe to find, in any theme`, async ({ app, faults }) => {
    if (states.length > 1) test.slow();
    for (const { name, link, act, said } of states) {
      await app.open(link);
      await act?.(app);
      for (const { theme, media, what } of THEMES) {
        await test.step(`${name}, ${theme}`, async () => {
          await app.page.emulateMedia(media);
          await checkAccessibility(app.page, what);
        });
      }
      if (said) for (const fault of faults.take()) expect(fault).toMatch(said);
      await app.page.emulateMedia({ colorScheme: null, forcedColors: null });
    }
  });
}

test('the landmarks stand under their names', { tag: '@smoke' }, async ({ app }) => {
  await app.open();
  const { page } = app;
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  for (const { region } of [app.filters, app.graph, app.details, app.timeline])
    await expect(region).toBeVisible();
  await expect(page.getByRole('tab')).toHaveText(['Graph', 'Table']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Armsgraph');
  for (const name of ['Search', 'Filters', 'Graph', 'Timeline', 'Russia, Venezuela, Iran'])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeAttached();
  for (const button of [app.copy, app.undo, app.redo]) await expect(button).toBeVisible();
  await expect(app.sentence).toHaveText(/^(\d+) of \1 relationships/);
  await app.show('Table');
  await expect(app.table.table).toBeVisible();
  await expect(app.graph.region).toBeHidden();
});
