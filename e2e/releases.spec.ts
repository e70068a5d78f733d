import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { type BroughtFile, FilesPage, SMALL_REGISTER } from './pages/files-page';

const lines = SMALL_REGISTER.text.trimEnd().split('\n');

/** The register of a year before: the same deals, but for the last, which it does not list yet. */
const OLDER: BroughtFile = {
  name: 'older.csv',
  text: `${lines.slice(0, -1).join('\n').replace('13 Mar 2025', '11 Mar 2024')}\n`,
};

test('a deal that two releases of a register list counts once, and the sentence, card and table say so', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pick(SMALL_REGISTER, OLDER);
  await files.closeReport();
  await expect(app.sentence).toContainText('a deal in several releases counts once');
  await checkAccessibility(app.page);
  await app.show('Table');
  await expect(app.page.getByRole('table').getByText('not counted').first()).toBeVisible();
  await app.page.setViewportSize({ width: 360, height: 740 });
  await expectNoWiderThanWindow(app.page);
});
