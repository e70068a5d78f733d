import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const example = readFileSync(new URL('../public/datasets/newcomers-example.json', import.meta.url), 'utf8');

async function pick(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Drops a file on the page as the system does: an event that carries it. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? '', { type: 'application/json' }));
      return data;
    },
    [name, text],
  );
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
}

test('a file of one’s own opens, picked or dropped, and Back leads to where one was', async ({ app }) => {
  await app.open('?party=VEN');
  const before = await app.sentence.textContent();
  await pick(app.page, 'mine.json', example);
  await expect(app.sentence).toHaveText(/^3 of 3 relationships/);
  await expect(app.page.getByText('your file mine.json')).toBeVisible();
  await app.page.goBack();
  await expect(app.sentence).toHaveText(before ?? '');
  await app.page.goForward();
  await expect(app.sentence).toHaveText(/^3 of 3 relationships/);
  await app.open();
  await drop(app.page, 'dropped.json', example);
  await expect(app.page.getByText('your file dropped.json')).toBeVisible();
});

test('a file with faults changes nothing, and every fault is listed with its line', async ({ app }) => {
  await app.open('?party=VEN&sel=VEN');
  const before = await app.sentence.textContent();
  const broken = JSON.parse(example);
  broken.data.relationships[0].from = 'nobody';
  broken.data.claims[1].relationship = 'no-such-thing';
  broken.data.claims[0].attribution.date = '2024-13-01';
  await drop(app.page, 'broken.json', JSON.stringify(broken, null, 2));
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
  await app.open();
  const dialog = app.page.getByRole('dialog', { name: 'The file was not opened' });
  for (const [name, text] of [
    ['notes.json', 'Dear diary'],
    ['other.json', '{"type": "FeatureCollection"}'],
    ['empty.json', ''],
  ] as const) {
    await drop(app.page, name, text);
    await expect(dialog).toContainText(name);
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(app.sentence).toContainText('relationships');
});
