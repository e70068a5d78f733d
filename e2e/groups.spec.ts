import { readFileSync } from 'node:fs';
import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { FilesPage } from './pages/files-page';

test.use({ caseFile: 'first' });

const EXPORTER = 'Exporter’s alliance, region or income';
const IMPORTER = 'Importer’s alliance, region or income';

test('who was a member when the order was placed is a filter, a sentence and a link', async ({ app }) => {
  const { filters } = app;
  await app.open();
  await filters.fold(EXPORTER);
  await filters.include(EXPORTER, 'NATO');
  await expect(app.sentence).toContainText('exporters in NATO when ordered');
  await expect(filters.chip('exporters in NATO when ordered')).toBeVisible();
  expect(app.parameters()['from-in']).toBe('nato');
  await filters.fold(IMPORTER);
  await filters.exclude(IMPORTER, 'South America');
  await expect(app.sentence).toContainText('not importers in South America when ordered');
  expect(app.parameters()['to-in']).toBe('!south-america');
  await checkAccessibility(app.page);
  await app.undo.click();
  expect(app.parameters()['to-in']).toBeUndefined();
  // Who is in which group comes after the first picture, and a link that asks for it waits.
  await app.open('?to-in=upper-middle-income');
  await expect(app.sentence).toHaveText(
    '5 of 11 relationships, 3 parties, 3 systems: importers in the upper-middle-income economies when ordered',
  );
  await app.open('?to-in=low-income&years=1970..1980');
  await expect(app.page.getByRole('main')).toContainText('No economy has a group by income before 1987');
});

test('a group that was not there in the chosen years is no riddle, on a phone either', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?from-in=asean&to-in=nato&years=1990..1996');
  await expect(app.page.getByRole('main')).toContainText('No relationship matches all filters');
  await app.open('?from-in=asean&years=1950..1960');
  await expect(app.page.getByRole('main')).toContainText('Nobody was in ASEAN then: it began in 1967.');
  await expectNoWiderThanWindow(app.page);
  await app.open('?from-in=Africa Union');
  await expect(app.notices).toContainText('There is no group of states “Africa Union”');
  await app.notices.getByRole('button', { name: 'african-union' }).click();
  await expect.poll(() => app.parameters()['from-in']).toBe('african-union');
});

test('a dataset brings a group of its own, which holds for what is open beside it', async ({ app }) => {
  const file = JSON.parse(readFileSync('public/datasets/newcomers-example.json', 'utf8'));
  const member = (party: string, from: string | null) => ({ party, from, until: null });
  file.data.groups = [
    {
      ...{ id: 'radar-pact', title: 'Radar Pact', nameInText: 'the Radar Pact', source: 'radar-yearbook' },
      memberships: [member('northland', null), member('RUS', '2006')],
    },
  ];
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop({ name: 'mine.json', text: JSON.stringify(file), type: 'application/json' });
  await expect(files.said('3 relationships read from mine.json.')).toBeVisible();
  await app.filters.fold(EXPORTER);
  await app.filters.include(EXPORTER, 'Radar Pact');
  await expect(app.sentence).toContainText('exporters in the Radar Pact when ordered');
  await expect(app.filters.box('Exporter', 'Northland')).toBeVisible();
  await expect(app.filters.box('Exporter', 'Russia')).toBeVisible();
});
