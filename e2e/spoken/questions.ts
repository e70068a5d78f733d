import type { Page } from '@playwright/test';
import { type BroughtFile, FilesPage, SMALL_REGISTER } from '../pages/files-page';
import { CASE_FILE } from '../unmarked';
import type { Spoken } from './spoken';

const details = (page: Page) => page.locator('#details');

const lines = SMALL_REGISTER.text.trimEnd().split('\n');

/** The register of a year before, which does not list the last deal yet. */
const OLDER: BroughtFile = {
  name: 'older.csv',
  text: `${lines.slice(0, -1).join('\n').replace('13 Mar 2025', '11 Mar 2024')}\n`,
};

/** The two of them, and what their cells say. */
const RELEASES = [CASE_FILE, SMALL_REGISTER.name, OLDER.name, SMALL_REGISTER.text.split(/[\n,;]/)];

async function openReleases(page: Page): Promise<void> {
  await new FilesPage(page).pick(SMALL_REGISTER, OLDER);
  await page.getByRole('dialog').getByRole('button', { name: /Close/ }).click();
}

/** Every text in these is made by the words of the language, or is data: what can be asked of what is shown. */
export const OF_QUESTIONS: readonly Spoken[] = [
  {
    name: 'the parties by their concentration',
    link: '?rank=concentration',
    part: ({ page }) => page.getByRole('dialog'),
  },
  {
    name: 'discs that are as large as a measure',
    link: '?lens=parties&size=exports',
    part: ({ page }) => page.locator('#panel-graph'),
  },
  {
    name: 'a map of a group of states, with discs of one size',
    link: '?lens=map&fold=nato&size=even',
    part: ({ page }) => page.locator('#panel-graph'),
  },
  {
    name: 'a matrix of groups by income',
    link: '?lens=matrix&fold=income',
    part: ({ page }) => page.locator('#panel-graph'),
  },
  {
    name: 'the details of a part of the world',
    link: '?lens=matrix&fold=region&sel=in_europe..in_americas&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'two releases of one register',
    link: '?view=table',
    act: ({ page }) => openReleases(page),
    part: ({ page }) => page.locator('main'),
    data: RELEASES,
  },
  {
    name: 'one release that is compared with another',
    link: '?view=table',
    act: async ({ page }) => {
      await openReleases(page);
      await page.getByRole('button', { name: /Compare with older/ }).click();
      await page.getByRole('region', { name: /^⟦Comparison/ }).waitFor();
    },
    part: ({ page }) => page.locator('main'),
    data: RELEASES,
  },
];
