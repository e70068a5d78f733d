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

/** Licences of an exporter that the table does not name, and that says nothing of how far they came. */
const LICENCES =
  'Destination,Goods,Decided\nKenya,components for Lance-M,2015-03-02\nTurkey,Pilum,2015-04-11\n';

/** Trade as both sides report it, the direction by numbers that nobody can know, and the world. */
const TRADE = [
  'Year,Trade Flow,Reporter,Partner,Commodity Code,Commodity,Trade Value (US$)',
  '2016,2,Sweden,Kenya,9302,Revolvers and pistols,4100',
  '2016,2,Sweden,World,9302,Revolvers and pistols,4100',
  '2016,1,Kenya,Sweden,9302,Revolvers and pistols,4500',
  '',
].join('\n');

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
    name: 'a table that does not tell the status of its deals',
    link: '?view=table',
    act: async ({ page }) => {
      await new FilesPage(page).pick({ name: 'licences.csv', text: LICENCES });
      await page.getByRole('combobox', { name: /^⟦Exporter/ }).selectOption({ index: 1 });
      await page.getByRole('combobox', { name: /^⟦Status of the deal/ }).selectOption({ index: 2 });
    },
    part: ({ page }) => page.getByRole('dialog'),
    data: ['licences.csv', ...cellsOf(LICENCES)],
  },
  {
    name: 'a table in which each side reports',
    link: '?view=table',
    act: async ({ page }) => {
      await new FilesPage(page).pick({ name: 'trade.csv', text: TRADE });
      await page.getByRole('combobox', { name: /“2”/ }).selectOption('export');
      await page.getByRole('combobox', { name: /“1”/ }).selectOption('import');
      await page.getByRole('dialog').getByRole('region').getByRole('listitem').first().waitFor();
    },
    part: ({ page }) => page.getByRole('dialog'),
    data: ['trade.csv', ...cellsOf(TRADE)],
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
];
