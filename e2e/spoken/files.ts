import { createHash } from 'node:crypto';
import { FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from '../pages/files-page';
import type { Spoken } from './spoken';

/** A dataset with faults of several kinds. */
function withFaults(): string {
  const file = JSON.parse(HARBOUR_DEALS.text);
  file.data.title = 5;
  file.data.parties[0].colour = 'red';
  file.data.relationships[0].to = 'nobody';
  file.data.claims[0].stance = 'suports';
  return JSON.stringify(file, null, 2);
}

/** A table of a reader's own, one of whose columns says something else than its name. */
const TABLE =
  'Seller,Buyer,Item,Year of order,Number\nSweden,Kenya,Lance-M,2005,a dozen\nNorway,Chile,Lance-M,soon,2\n';

/** A register that does not say when it was made: the report has no date. */
const UNDATED_REGISTER = {
  ...SMALL_REGISTER,
  text: SMALL_REGISTER.text.replace(/^Data generated.*\n/m, ''),
};

/** Names of which one is known here by another, and one is not. */
const STRANGE_NAMES =
  'Exporter,Importer,System,Year of order\nSweden,Venezuela (Bol. Rep.),Lance-M,2005\nAtlantis,Kenya,Tor M 1E,2007\n';

/** What the report proposes for them. */
const KNOWN_NAMES = ['Venezuela', 'Tor-M1'];

const cellsOf = (table: string) => table.split(/[\n,]/);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every text in these is made by the words of the language, or is data: what is said of files. */
export const OF_FILES: readonly Spoken[] = [
  {
    name: 'what is wrong with a file',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick({ ...HARBOUR_DEALS, text: withFaults() }),
    part: ({ page }) => page.getByRole('list', { name: 'Faults' }),
    data: [...['data.title', 'data.parties[0].colour', 'data.relationships[0].to'], 'data.claims[0].stance'],
  },
  {
    name: 'why a file is not opened',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick({ name: 'deals.csv', text: '%PDF-1.7\n1 0 obj' }),
    part: ({ page }) => page.getByRole('dialog'),
    data: ['deals.csv'],
  },
  {
    name: 'what the columns of a table mean',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick({ name: 'deals.csv', text: TABLE }),
    part: ({ page }) => page.getByRole('dialog'),
    data: ['deals.csv', ...cellsOf(TABLE)],
  },
  {
    name: 'the report about a file',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick(UNDATED_REGISTER),
    part: ({ page }) => page.getByRole('dialog'),
    data: [
      ...[UNDATED_REGISTER.name, hashOf(UNDATED_REGISTER.text), ...cellsOf(UNDATED_REGISTER.text)],
      'Source: SIPRI Arms Transfers Database',
    ],
  },
  {
    name: 'the list of files',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick(HARBOUR_DEALS),
    part: ({ page }) =>
      page.getByRole('region', { name: 'Your files' }).filter({ hasText: HARBOUR_DEALS.name }),
    data: [HARBOUR_DEALS.name, JSON.parse(HARBOUR_DEALS.text)],
  },
  {
    name: 'the news of files',
    link: '?view=table',
    act: async ({ page }) => {
      await new FilesPage(page).pick(SMALL_REGISTER);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    },
    part: ({ page }) => new FilesPage(page).news,
    data: [SMALL_REGISTER.name],
  },
  {
    name: 'names that are not known here, and joined ones',
    link: '?view=table',
    act: async ({ page }) => {
      const dialog = page.getByRole('dialog');
      await new FilesPage(page).pick({ name: 'deals.csv', text: STRANGE_NAMES });
      await dialog.getByRole('button', { name: 'Read the table' }).click();
      const standsFor = dialog.getByRole('combobox', { name: 'Venezuela' });
      await standsFor.fill('Venezuela');
      await standsFor.press('Enter');
      await dialog.getByRole('button', { name: 'Undo' }).waitFor();
    },
    part: ({ page }) => page.getByRole('dialog'),
    data: ['deals.csv', hashOf(STRANGE_NAMES), ...cellsOf(STRANGE_NAMES), ...KNOWN_NAMES],
  },
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
];
