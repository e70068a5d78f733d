import { checkAccessibility, expect, test } from './fixture';
import { inGroups } from './in-groups';
import { STATES, type State } from './states';

/** A theme, what of it another theme cannot have shown already, and of which states. */
interface Theme {
  readonly theme: string;
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' };
  readonly what: 'everything' | 'colours';
  readonly of: (state: State) => boolean;
}

const THEMES: readonly Theme[] = [
  { theme: 'light', media: { colorScheme: 'light' }, what: 'everything', of: () => true },
  { theme: 'dark', media: { colorScheme: 'dark' }, what: 'colours', of: () => true },
  {
    theme: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    what: 'colours',
    of: ({ choosesForcedColours = false }) => choosesForcedColours,
  },
];

/** The half of the page that looks the same in most states: its colours are looked at where it does not. */
const FILTERS = 'section[aria-label="Filters"]';

for (const { names, states } of inGroups(STATES)) {
  test(`${names}: nothing for axe to find, in any theme`, async ({ app, faults }) => {
    if (states.length > 1) test.slow();
    for (const state of states) {
      const { name, link, act, said, hasFiltersOfItsOwn } = state;
      await app.open(link);
      await act?.(app);
      for (const { theme, media, what } of THEMES.filter(({ of }) => of(state))) {
        await test.step(`${name}, ${theme}`, async () => {
          await app.page.emulateMedia(media);
          await checkAccessibility(
            app.page,
            what,
            what === 'everything' || hasFiltersOfItsOwn ? [] : [FILTERS],
          );
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
