import { readFileSync } from 'node:fs';
import { expect, test } from './fixture';
import { FilesPage } from './pages/files-page';

const example = readFileSync(new URL('../public/datasets/newcomers-example.json', import.meta.url), 'utf8');

const dataset = (name: string, text: string) => ({ name, text, type: 'application/json' });

test('a file of one’s own opens, picked or dropped, and Back leads to where one was', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN');
  const before = await app.sentence.textContent();
  await files.pick(dataset('mine.json', example));
  await expect(app.sentence).toHaveText(/^3 of 3 relationships/);
  await expect(app.page.getByText('your file mine.json')).toBeVisible();
  await app.page.goBack();
  await expect(app.sentence).toHaveText(before ?? '');
  await app.page.goForward();
  await expect(app.sentence).toHaveText(/^3 of 3 relationships/);
  await app.open();
  await files.drop(dataset('dropped.json', example));
  await expect(app.page.getByText('your file dropped.json')).toBeVisible();
});

test('a file with faults changes nothing, and every fault is listed with its line', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN&sel=VEN');
  const before = await app.sentence.textContent();
  const broken = JSON.parse(example);
  broken.data.relationships[0].from = 'nobody';
  broken.data.claims[1].relationship = 'no-such-thing';
  broken.data.claims[0].attribution.date = '2024-13-01';
  await files.drop(dataset('broken.json', JSON.stringify(broken, null, 2)));
  const dialog = app.page.getByRole('dialog', { name: 'The file was not opened' });
  await expect(dialog.getByText('broken.json')).toBeVisible();
  const faults = dialog.getByRole('list', { name: 'Faults' }).getByRole('listitem');
  for (const path of [
    'data.relationships[0].from',
    'data.claims[1].relationship',
    'data.claims[0].attribution.date',
  ])
    await expect(faults.filter({ hasText: path })).toHaveText(/^line \d+/);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.sentence).toHaveText(before ?? '');
  await expect(app.details.title).toHaveText('Venezuela');
});

test('what is no dataset at all is answered with what it is', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const dialog = app.page.getByRole('dialog', { name: 'The file was not opened' });
  for (const [name, text] of [
    ['notes.json', 'Dear diary'],
    ['other.json', '{"type": "FeatureCollection"}'],
    ['empty.json', ''],
  ] as const) {
    await files.drop(dataset(name, text));
    await expect(dialog).toContainText(name);
    await expect(dialog.getByRole('alert')).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(app.sentence).toContainText('relationships');
});
