import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DeskPage } from '../pages/desk-page';
import { FilesPage } from '../pages/files-page';
import { CASE_FILE } from '../unmarked';
import type { Spoken } from './spoken';

const WORDS = 'Russia denies that it sold 24 AK-103 rifles to Venezuela';
const REPORT = { Text: `${WORDS}.`, Title: 'No rifles', Publisher: 'The Wire', Date: '14 Sept. 2005' };

/** What was typed at the desk, and what is known here by these names. */
const TYPED = [
  ...Object.values(REPORT),
  WORDS,
  'denies',
  'that it',
  'sold',
  'rifles to',
  'Rifles',
  'Russian Federation',
  'The Russian Federation',
];

const dialogIn = (page: Page) => page.getByRole('dialog');

/** Begins a case file with a source whose text is open. */
async function withSource(page: Page): Promise<DeskPage> {
  const desk = new DeskPage(page);
  await page.getByRole('button', { name: /New case file/ }).click();
  await desk.region.getByRole('button', { name: /Add a source/ }).click();
  const form = desk.region.locator('form');
  for (const [name, value] of Object.entries(REPORT))
    await form
      .getByLabel(new RegExp(`^⟦${name}`))
      .first()
      .fill(value);
  await form.getByRole('button', { name: /Add the source/ }).click();
  await desk.text.waitFor();
  return desk;
}

/** Selects the words that deny a sale, and begins a claim of them. */
async function withClaim(page: Page): Promise<DeskPage> {
  const desk = await withSource(page);
  await desk.select(WORDS);
  await desk.region.getByRole('button', { name: /Make a claim of these words/ }).click();
  return desk;
}

/** Saves the case file, and gives back what is in it. */
async function saved(page: Page) {
  await page
    .getByRole('button', { name: /Save file/ })
    .first()
    .click();
  const dialog = dialogIn(page);
  await dialog.getByLabel(/^⟦Title/).fill('Rifles');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /Save file/ }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  await dialog.getByRole('button', { name: /Close/ }).click();
  return file;
}

/** Names a party otherwise than another copy does, and brings that. */
async function mergeAnotherCopy(page: Page): Promise<void> {
  const desk = await withClaim(page);
  const form = desk.region.getByRole('form', { name: /New claim/ });
  await form.getByRole('combobox', { name: /^⟦How far it has come/ }).selectOption('ordered');
  await form.getByRole('textbox', { name: /^⟦How many/ }).fill('24');
  await form.getByRole('radio', { name: /supports it/ }).check();
  await form.getByRole('button', { name: /Make the claim/ }).click();
  await form.waitFor({ state: 'hidden' });
  const file = await saved(page);
  await desk.region.getByRole('button', { name: /In the case file/ }).click();
  await desk.region.getByRole('button', { name: /Change Russia/ }).click();
  await desk.region
    .getByLabel(/^⟦Name/)
    .first()
    .fill('Russian Federation');
  await desk.region
    .locator('form')
    .getByRole('button', { name: /^⟦Save/ })
    .click();
  const { parties, sources } = file.data;
  parties.find(({ id }: { id: string }) => id === 'RUS').name = 'The Russian Federation';
  sources.push({ ...sources[0], id: 'second', title: 'A second report' });
  await new FilesPage(page).pick({ name: 'theirs.json', text: JSON.stringify(file) });
  await dialogIn(page).getByRole('group').first().waitFor();
}

/** Every text in these is made by the words of the language, or is data: the desk, where case files are made. */
export const OF_THE_DESK: readonly Spoken[] = [
  {
    name: 'a source that is added at the desk',
    link: '?view=table',
    act: async ({ page }) => {
      await page.getByRole('button', { name: /New case file/ }).click();
      await page.getByRole('button', { name: /Add a source/ }).click();
      await page
        .getByLabel(/^⟦Date/)
        .first()
        .fill('31 April 2005');
      await page.getByRole('button', { name: /Add the source/ }).click();
    },
    part: ({ page }) => page.locator('#desk form'),
  },
  {
    name: 'a claim that is mended at the desk',
    link: '?view=table',
    act: async ({ page }) => {
      await page.getByRole('button', { name: /Edit Russia, Venezuela, Iran/ }).click();
      await page.getByRole('button', { name: /In the case file/ }).click();
      await page.getByRole('button', { name: /Mend the claim “Just one month after/ }).click();
    },
    // Before it stands the form that finds words in the text.
    part: ({ page }) => page.locator('#desk form').last(),
  },
  {
    name: 'what is in a case file at the desk',
    link: '?view=table',
    act: async ({ page }) => {
      await page.getByRole('button', { name: /Edit Russia, Venezuela, Iran/ }).click();
      await page.getByRole('button', { name: /In the case file/ }).click();
    },
    part: ({ page }) => page.locator('#desk'),
  },
  {
    name: 'a claim that denies something, filled in from its words',
    link: '?view=table',
    act: ({ page }) => withClaim(page),
    part: ({ page }) => page.locator('#desk form').last(),
    data: [CASE_FILE, TYPED],
  },
  {
    name: 'what is asked before a case file is saved',
    link: '?view=table',
    act: async ({ page }) => {
      await page.getByRole('button', { name: /New case file/ }).click();
      await page.getByRole('button', { name: /Save file/ }).click();
      await dialogIn(page)
        .getByRole('button', { name: /Save file/ })
        .click();
    },
    part: ({ page }) => dialogIn(page),
  },
  {
    name: 'two copies of a case file that differ',
    link: '?view=table',
    act: ({ page }) => mergeAnotherCopy(page),
    part: ({ page }) => dialogIn(page),
    data: [CASE_FILE, TYPED, 'theirs.json', 'A second report'],
  },
  {
    name: 'a case file that another tab writes',
    link: '?view=table',
    act: async ({ page }) => {
      await withClaim(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole('button', { name: /Take over here/ }).click();
      await page.locator('#desk').getByRole('alert').waitFor();
    },
    part: ({ page }) => page.locator('#desk'),
    data: [CASE_FILE, TYPED],
  },
  {
    name: 'a case file that is kept on this device',
    link: '?view=table',
    act: async (app) => {
      await withSource(app.page);
      await app.open('?view=table&lang=en-XA');
      await app.page.getByRole('region', { name: /Your case file/ }).waitFor();
    },
    part: ({ page }) => page.getByRole('region', { name: /Your case file/ }),
  },
  {
    name: 'a story that is made',
    link: '?sel=rus-irn-tor-m1&view=table',
    act: async ({ page }) => {
      const add = page.getByRole('button', { name: /Add to story/ });
      await add.click();
      await dialogIn(page).waitFor();
      await page.keyboard.press('Escape');
      await dialogIn(page).waitFor({ state: 'detached' });
      await add.click();
      await dialogIn(page)
        .getByRole('button', { name: /Delete step 1/ })
        .click();
    },
    part: ({ page }) => dialogIn(page),
  },
];
