import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixture';
import type { AppPage } from './pages/app-page';
import { FilesPage } from './pages/files-page';

const FILE = fileURLToPath(
  new URL('../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url),
);

/** Opens a link, joins the register to the case file, and closes its report. */
async function openWithRegister(app: AppPage, link?: string): Promise<void> {
  const files = new FilesPage(app.page);
  await app.open(link);
  await files.pickFromDisk(FILE);
  await expect(app.sentence).toHaveText(/^29,540 of 29,540 relationships/, { timeout: 60_000 });
  await files.closeReport();
}

test.describe('the whole register (needs the register files)', () => {
  // biome-ignore lint/suspicious/noSkippedTests: skipped, and said so, only where the files are not there
  test.skip(!existsSync(FILE), 'The register files are not there.');

  // One opening for all: the register takes longer to read than any of these to be seen.
  test('opens among its strongest pairs, tells what is the case file’s own, is narrowed down, grouped, and read row by row', async ({
    app,
  }) => {
    test.setTimeout(180_000);
    await openWithRegister(app);
    await expect(app.graph.region).toContainText(
      /Showing the 76 strongest of 3,1\d\d lines, and 4 of the case file/,
    );
    await expect(app.graph.cursor).toHaveAccessibleName(/^United States, state\. Pairs drawn here: /);
    const find = app.page.getByRole('searchbox', { name: 'Find in these rows' });

    await test.step('what the case file alone tells, one click leaves out and one brings back', async () => {
      await expect(app.sentence).toHaveText(
        /relationships \(25 from the case file, 12 of these in both and counted once in sums\), /,
      );
      await expect(app.graph.region).toContainText('feared to be passed on (case file)');
      await app.show('Table');
      await expect(
        app.page
          .getByRole('row')
          .filter({ hasText: /AK-103.*FARC/ })
          .first(),
      ).toContainText('case file');
      await app.page
        .getByRole('button', { name: 'Also: case file “Russia, Venezuela, Iran”: leave it out' })
        .click();
      await expect(app.sentence).toHaveText(/^29,515 of 29,540 relationships, /);
      await expect(app.page).toHaveURL(/in=!russia-venezuela-iran/);
      await app.page
        .getByRole('button', { name: 'Remove filter: without what only “Russia, Venezuela, Iran” has' })
        .click();
      await expect(app.sentence).toHaveText(/25 from the case file/);
    });

    await test.step('what became of a deal that was only reported', async () => {
      await find.fill('MANPADS');
      await app.page
        .getByRole('row')
        .filter({ hasText: /Russia.*MANPADS.*Venezuela/ })
        .first()
        .click();
      const became = app.details.region.getByRole('region', { name: 'What became of it' });
      await expect(became).toContainText('Igla-S');
      await app.details.clear();
      await find.fill('');
      await app.show('Graph');
    });

    await app.filters.include('Country or party', 'France');
    await expect(app.sentence).toHaveText(/^2,833 of 29,540 relationships/);
    await app.graph.region.getByRole('radio', { name: 'Systems' }).check();
    await expect(app.graph.region).toContainText(
      /Showing \d+ of [\d,]+ flows, with \d+\s% of the firm deals: .+; others added up/,
    );

    await app.show('Table');
    await find.fill('Exocet');
    await expect(app.page.getByText(/^\d+ of 2,833 rows contain “Exocet”/)).toBeVisible();
    await app.page.getByRole('row').filter({ hasText: 'Exocet' }).first().click();
    await expect(app.details.region).toContainText(basename(FILE));
    await expect(app.details.region).toContainText('Source: SIPRI Arms Transfers Database');
  });

  test('draws the ways between two who are in none of its strongest pairs', async ({ app }) => {
    // Both are in the register alone: the link waits for it.
    await openWithRegister(app, `?files=${basename(FILE)}@915257da0889&path=ARM~AZE&lens=parties`);
    await expect(app.graph.region).toContainText(
      /Showing the \d+ strongest of 3,1\d\d lines.*, and 8 more for what is asked/,
    );
    await expect(app.details.region).not.toContainText('lines that the picture does not draw');
    await app.page.getByRole('button', { name: 'Add to story' }).first().click();
    await expect(app.page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(
      /^Armenia and Azerbaijan are connected through Russia, Ukraine, Belarus and Slovakia, over firm deals alone\. Both receive /,
    );
  });
});
