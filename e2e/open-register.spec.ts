import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixture';
import { expectAbove, expectNoWiderThanWindow } from './looks';
import { type BroughtFile, FilesPage, SMALL_REGISTER } from './pages/files-page';

const LANCE_TO_KENYA = { From: 'Sweden', System: 'Lance-M', To: 'Kenya', Kind: 'supplies' };

const LEDGER: BroughtFile = {
  name: 'ledger.csv',
  text: 'Ship from;Ship to;Thing;When\nSweden;Chile;Lance-M;2010\nNorway;Kenya;Pilum;1999\n',
};

/** The same with another kind of row, and under another name. */
const SECOND_LEDGER: BroughtFile = {
  name: 'second-ledger.csv',
  text: 'Ship from;Ship to;Thing;When\nNorway;Nepal;Pilum;1986\n',
};

/** The number of relationships that the sentence counts in all. */
async function totalIn(page: Page): Promise<number> {
  const words = await page
    .getByRole('status')
    .filter({ hasText: / relationships?( \(.+\))?, / })
    .innerText();
  return Number(/ of ([\d,]+) /.exec(words)?.[1]?.replace(',', ''));
}

/** Opens the small register, and closes its report. */
async function openRegister(files: FilesPage): Promise<void> {
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
}

test('a register that is picked joins the case file, and what was read of it is told', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await expect(files.list).toContainText('Have SIPRI’s register on your disk?');
  const before = await totalIn(app.page);
  await files.pick(SMALL_REGISTER);

  await expect(files.report.getByRole('heading', { name: SMALL_REGISTER.name })).toBeVisible();
  const facts = files.report.getByRole('definition');
  await expect(facts.filter({ hasText: 'SIPRI register of transfers' })).toHaveCount(1);
  await expect(files.report.getByRole('row')).toHaveText([/^Line/, /^10.*repaired/, /^12.*skipped.*“soon”/]);
  await expect(files.report).toContainText('Source: SIPRI Arms Transfers Database');
  await checkAccessibility(app.page);
  const download = app.page.waitForEvent('download');
  await files.report.getByRole('button', { name: 'Download the report' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('small-register-report.csv');
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toContain('12,Year of order,skipped,“soon” is not a year.');
  expect(text).toContain('unknown name,Atlantis');

  await app.page.keyboard.press('Escape');
  await expect(files.report).toBeHidden();
  await expect(files.said('6 relationships read from small-register.csv.')).toBeVisible();
  expect(await totalIn(app.page)).toBe(before + 6);
  expect(app.parameters()).toMatchObject({ lens: 'parties' });
  await expect(app.page.getByRole('banner')).toContainText('+ 1 file');
  await expect(files.list).toContainText('Source: SIPRI Arms Transfers Database');
  await checkAccessibility(app.page);
});

test('a row of the register shows its file and its line, two equal rows stay two, and a cancelled deal says so', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await openRegister(files);
  await files.act('Show only this file').click();
  await expect(files.act('Show only this file')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.sentence).toHaveText(/^6 of /);
  await app.show('Table');
  await expect(app.table.row({ ...LANCE_TO_KENYA, To: 'Chile' })).toHaveCount(2);
  await app.table.open({ ...LANCE_TO_KENYA, System: 'Corvus-3' });
  await expect(app.details.quotation('cancelled 2010')).toHaveAttribute('cite', /sipri\.org/);
  await app.table.open(LANCE_TO_KENYA);
  const words = app.details.part('The words');
  await expect(words).toContainText('row, line 5');
  await expect(words).toContainText('small-register.csv');
  await expect(words).toContainText('Source: SIPRI Arms Transfers Database');
  await checkAccessibility(app.page);
});

test('a sum of volumes whose decimal sign is a guess says so, with the file', async ({ app }) => {
  const files = new FilesPage(app.page);
  const header = SMALL_REGISTER.text.split('\n')[3] ?? '';
  const row = (tiv: string) => `Kenya,Sweden,2001,,12,,Lance-M,SAM system,12,,2002,New,,2,30,"${tiv}"`;
  await app.open();
  await files.drop({ name: 'unclear.csv', text: [header, row('1,234'), row('2,345'), ''].join('\n') });
  await files.closeReport();
  await files.act('Show only this file', 'unclear.csv').click();
  const guess =
    /hich sign stands before decimals is a guess in 2 deals of “unclear\.csv”, as its report says/;
  await app.page.getByRole('combobox', { name: 'Width' }).selectOption({ index: 1 });
  await expect(app.graph.region).toContainText(guess);
  await checkAccessibility(app.page);
  await app.show('Table');
  const foot = app.table.table.getByRole('rowheader');
  await expect(foot).toContainText('3,579 million TIV delivered (decimal sign guessed)');
  await expect(foot).toContainText(guess);
  await checkAccessibility(app.page);
});

test('a file is hidden, reported on again, and removed', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const before = await totalIn(app.page);
  await openRegister(files);
  await files.act('Hide this file').click();
  await expect(app.sentence).toHaveText(new RegExp(`^${before} of ${before + 6} `));
  await files.act('Hide this file').click();
  await files.act('Report').click();
  await expect(files.report).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(files.act('Report')).toBeFocused();
  await files.act('Remove').click();
  await expect(files.list).toContainText('Have SIPRI’s register');
  expect(await totalIn(app.page)).toBe(before);
});

test('a table of one’s own is read once its columns are explained, and the next one as the last time', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  const before = await totalIn(app.page);
  await files.drop(LEDGER);
  await expect(files.mapping.getByRole('status')).toContainText('Choose the column of');
  await checkAccessibility(app.page);
  await files.column('Exporter').selectOption('Ship from');
  await files.column('Importer').selectOption('Ship to');
  await files.column('Year').selectOption('When');
  await expect(files.mapping.getByRole('status')).toHaveText(
    'Choose the column of the weapon system and the status of the deals, or say that the table leaves it out.',
  );
  await files.column('Status of the deal').selectOption('No status: taken as ordered');
  await files.column('Weapon system').selectOption('Thing');
  await expect(files.mapping.getByRole('status')).toContainText('All of the first 2 rows can be read.');
  await expect(files.mapping.getByRole('status')).toContainText('Line 2 says: ');
  await expect(files.mapping.getByRole('columnheader')).toContainText([
    'Exporter',
    'Importer',
    'Weapon system',
  ]);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('2 relationships read from ledger.csv.')).toBeVisible();
  expect(await totalIn(app.page)).toBe(before + 2);

  await files.drop(SECOND_LEDGER);
  await expect(files.column('Exporter')).toHaveValue('0');
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.said('1 relationship read from second-ledger.csv.')).toBeVisible();
  await expect(files.mapping).toBeHidden();
  await files.act('What the columns mean', 'second-ledger.csv').click();
  await expect(files.column('Exporter')).toHaveValue('0');
  await files.mapping.getByRole('button', { name: 'Skip this file' }).click();
  await expect(files.mapping).toBeHidden();
  expect(await totalIn(app.page)).toBe(before + 3);
});

test('a table of which no row could be used is explained again', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const before = await totalIn(app.page);
  await files.drop(LEDGER);
  await files.column('Exporter').selectOption('Ship from');
  await files.column('Importer').selectOption('Ship to');
  await files.column('Status of the deal').selectOption('delivered');
  await files.column('Weapon system').selectOption('When');
  await files.column('Year').selectOption('Thing');
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.refusal).toContainText(
    'None of its 2 rows could be used. The first: “Lance-M” does not name one year',
  );
  await checkAccessibility(app.page);
  await files.refusal.getByRole('button', { name: 'Say again what the columns mean' }).press('Enter');
  await expect(files.refusal).toBeHidden();
  // Of what read nothing, nothing is remembered: it begins with what is sure.
  await expect(files.column('Exporter')).toHaveValue('0');
  await files.column('Importer').selectOption('Ship to');
  await files.column('Status of the deal').selectOption('delivered');
  await files.column('Weapon system').selectOption('Thing');
  await files.column('Year').selectOption('When');
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('2 relationships read from ledger.csv.')).toBeVisible();
  expect(await totalIn(app.page)).toBe(before + 2);
});

test('a table is pasted, but not into the search', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.paste(LEDGER.text, app.page.getByRole('combobox', { name: 'Search' }));
  await files.paste('only one line', app.page.getByRole('main'));
  await expect(files.mapping).toBeHidden();
  await files.paste(LEDGER.text, app.page.getByRole('main'));
  await expect(files.mapping).toContainText('pasted.csv');
  await app.page.keyboard.press('Escape');
  await expect(app.button('Open file')).toBeFocused();
});

test('files that are refused change nothing, and each is told of', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN');
  const before = await app.sentence.textContent();
  await files.drop({ name: 'empty.csv', text: '' }, { name: 'diary.csv', text: 'Dear diary' });
  await expect(files.refusal).toHaveAccessibleName('2 files were not opened');
  await expect(files.refusal.getByRole('alert')).toHaveCount(2);
  for (const name of ['empty.csv', 'diary.csv']) await expect(files.refusal).toContainText(name);
  await expect(files.refusal).toContainText('changed nothing on the page.');
  await checkAccessibility(app.page);
  await app.page.keyboard.press('Escape');
  await expect(files.refusal).toBeHidden();
  await expect(app.sentence).toHaveText(before ?? '');
});

test('reading is shown, and cancelling it leaves all as it was', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const before = await app.sentence.textContent();
  // Held back, so that there is time to cancel.
  await app.page.route('**/import.worker*', () => undefined);
  await files.drop(SMALL_REGISTER);
  await expect(files.reading.getByRole('progressbar', { name: 'Reading small-register.csv' })).toBeVisible();
  await checkAccessibility(app.page);
  await files.reading.getByRole('button', { name: 'Cancel reading small-register.csv' }).click();
  await expect(files.reading).toBeHidden();
  await expect(files.said('Stopped reading small-register.csv. Nothing of it was used.')).toBeVisible();
  await expect(app.sentence).toHaveText(before ?? '');
  await expect(files.refusal).toBeHidden();
});

test('a link names the file that is missing, and is followed when it comes', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const files = new FilesPage(app.page);
  await app.open();
  await openRegister(files);
  await files.act('Show only this file').click();
  await expect(app.sentence).toHaveText(/^6 of /);
  const sentence = await app.sentence.textContent();
  const link = await app.copiedLink();
  await expect(app.page.getByText(/^Link copied/)).toContainText('cannot carry it');
  await app.open(link);
  await expect(app.notices).toContainText('small-register.csv');
  await openRegister(files);
  await expect(app.sentence).toHaveText(sentence ?? '');
});

test('a file that is remembered is there again on the next visit, until it is forgotten', {
  tag: '@smoke',
}, async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const before = await totalIn(app.page);
  await openRegister(files);
  await files.act('Remember on this device').click();
  await expect(files.act('Remember on this device')).toHaveAttribute('aria-pressed', 'true');
  await app.open('?lens=systems&sel=VEN');
  await expect(files.said('6 relationships read from small-register.csv.')).toBeVisible();
  expect(await totalIn(app.page)).toBe(before + 6);
  await expect(files.report).toBeHidden();
  await expect(app.details.title).toHaveText('Venezuela');
  await expect(app.undo).toBeDisabled();
  await app.details.clear();
  await files.act('Remove and forget').click();
  await expect(files.list).toContainText('Have SIPRI’s register');
  await app.open();
  expect(await totalIn(app.page)).toBe(before);
});

/** Puts something into the storage of the browser that the app takes for a remembered file. */
async function keep(page: Page, id: string, content: string | null, name: string): Promise<void> {
  await page.evaluate(
    async ([key, text, file]) => {
      const request = indexedDB.open('armsgraph');
      request.onupgradeneeded = () => request.result.createObjectStore('files');
      const database = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('files', 'readwrite');
      transaction.objectStore('files').put(text === null ? 'no file' : new File([text], file), key);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [id, content, name] as const,
  );
}

test('a remembered file that no longer opens asks nothing, is listed with its reason, and can be forgotten', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  const before = await totalIn(app.page);
  await keep(app.page, 'file-aaaaaaaaaaaa', '<!doctype html><title>Sign in</title>', 'page.csv');
  await keep(app.page, 'file-bbbbbbbbbbbb', LEDGER.text, 'ledger.csv');
  await keep(app.page, 'file-cccccccccccc', null, '');
  await app.open();
  await expect(files.said(/This device remembers .*page\.csv.*did not open/)).toBeVisible();
  await expect(files.refusal).toBeHidden();
  await expect(files.mapping).toBeHidden();
  expect(await totalIn(app.page)).toBe(before);
  await expect(files.item('page.csv')).toContainText('does not open. This is a web page, “Sign in”.');
  await expect(files.item('ledger.csv')).toContainText('It is not remembered what its columns mean.');
  await expect(files.item('file-cccccccccccc')).toContainText('What the browser kept of it is no file.');
  await checkAccessibility(app.page);
  await files.act('Try again', 'ledger.csv').click();
  await expect(files.mapping).toBeVisible();
  await files.mapping.getByRole('button', { name: 'Skip this file' }).click();
  for (const name of ['page.csv', 'ledger.csv', 'file-cccccccccccc']) {
    await files.act('Forget', name).click();
    await expect(files.item(name)).toBeHidden();
  }
  await app.open();
  await expect(files.list).toContainText('Have SIPRI’s register');
});

test('of many files two are read at once, and those that wait can be taken out', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  let workers = 0;
  await app.page.route('**/import.worker*', () => {
    workers += 1;
  });
  const copies = Array.from({ length: 5 }, (_, at) => ({ ...SMALL_REGISTER, name: `copy-${at}.csv` }));
  await files.drop(...copies);
  await expect(files.reading.getByText('Waiting for its turn')).toHaveCount(3);
  await expect.poll(() => workers).toBe(2);
  await files.reading.getByRole('button', { name: 'Cancel reading copy-4.csv' }).click();
  await expect(files.reading.getByText('Waiting for its turn')).toHaveCount(2);
  await files.reading.getByRole('button', { name: 'Cancel reading copy-0.csv' }).click();
  await expect(files.reading.getByText('Waiting for its turn')).toHaveCount(1);
  await checkAccessibility(app.page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('nothing about files is wider than the window', async ({ app }) => {
    const files = new FilesPage(app.page);
    await app.open();
    const header = 'Exporter;Importer;Weapon;Year of order';
    await files.drop({ ...LEDGER, text: `${header}\nSweden;Chile;${'Interminable'.repeat(12)};2010\n` });
    await expect(files.mapping.getByRole('status')).toContainText('Line 2 says: ');
    await expectNoWiderThanWindow(app.page);
    const widths = await files.mapping.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(widths[0], 'the width of the dialog').toBe(widths[1]);
    await checkAccessibility(app.page);
    await files.mapping.getByRole('button', { name: 'Skip this file' }).tap();
    await files.drop(SMALL_REGISTER);
    await expect(files.report).toBeVisible();
    await expect(files.report.getByRole('heading', { name: 'Import report' })).toBeInViewport();
    await expectNoWiderThanWindow(app.page);
    await checkAccessibility(app.page);
    await files.report.getByRole('button', { name: 'Close' }).tap();
    await expect(files.act('Remove')).toBeVisible();
    await expectNoWiderThanWindow(app.page);
    await checkAccessibility(app.page);
  });

  test('what was read is told beside the graph, and not over it', async ({ app }) => {
    const files = new FilesPage(app.page);
    await app.open();
    await openRegister(files);
    await app.button('Close details').tap();
    await expect(files.news).toHaveText(
      '6 relationships read from small-register.csv. 1 row was skipped, and no sum counts it: its report says why.',
    );
    await expectAbove(app.timeline.region, files.news);
    await checkAccessibility(app.page);
    await files.dismissNews.tap();
    await expect(files.dismissNews).toBeHidden();
    await expect(app.button('More')).toBeFocused();
  });
});
