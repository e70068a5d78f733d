import { readFile } from 'node:fs/promises';
import { checkDataset } from '../src/data/check';
import type { DatasetStatement } from '../src/domain/model/dataset';
import type { RelationshipId } from '../src/domain/model/ids';
import type { Source } from '../src/domain/model/source';
import { expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { ClaimByKeys } from './pages/claim-by-keys';
import { DeskPage } from './pages/desk-page';
import { claimsApart, claimsOn, shippedCaseFile } from './same-claims';
import { item, wanted } from './wanted-claim';

const SHIPPED = shippedCaseFile();

/** The two documents, whose whole texts the case file holds. */
const DOCUMENTS = SHIPPED.sources.filter(({ text }) => text !== undefined);
const TEXTS = new Set(DOCUMENTS.flatMap(({ sha256 }) => sha256 ?? []));

/** Pastes a document at the desk, and says where it comes from. */
async function addSource(desk: DeskPage, keyboard: Keyboard, source: Source): Promise<void> {
  await keyboard.tabTo(desk.button('Add a source'));
  await keyboard.press('Enter');
  await expect(desk.field('Text')).toBeFocused();
  await desk.page.keyboard.insertText(source.text ?? '');
  const lines = { Title: source.title, Publisher: source.publisher, Date: source.date };
  for (const [name, words] of Object.entries({ ...lines, Address: source.address ?? '' })) {
    await keyboard.tabTo(desk.field(name));
    await keyboard.type(words);
  }
  await keyboard.tabTo(desk.region.locator('summary', { hasText: 'More about it' }));
  await keyboard.press('Enter');
  for (const [name, words] of Object.entries({ 'What it is': source.description, Note: source.note })) {
    await keyboard.tabTo(desk.field(name));
    await keyboard.type(words ?? '');
  }
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
}

/** Gives the case file a title and saves it, and answers with the file. */
async function saved(desk: DeskPage, keyboard: Keyboard) {
  const { page } = desk;
  await keyboard.tabTo(desk.field('Title of the case file'), 'Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type('Two documents');
  await keyboard.tabTo(desk.button('Save file'));
  const download = page.waitForEvent('download');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save the case file' });
  const isAsked = dialog.waitFor().then(() => true);
  if (await Promise.race([isAsked, download.then(() => false)])) {
    await keyboard.tabTo(dialog.getByRole('button', { name: 'Save file' }));
    await keyboard.press('Enter');
  }
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

test('by keys alone the two documents become at the desk what the shipped case file says of them', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const desk = new DeskPage(app.page);
  const keyboard = new Keyboard(app.page);
  const hand = new ClaimByKeys(app.page, keyboard);
  const there = new Set<RelationshipId>();
  await app.open();
  await keyboard.tabTo(app.button('New case file'));
  await keyboard.press('Enter');
  await expect(desk.region).toBeVisible();

  for (const [at, source] of DOCUMENTS.entries()) {
    if (at > 0) {
      await keyboard.tabTo(desk.button('All sources'), 'Shift+Tab');
      await keyboard.press('Enter');
    }
    await addSource(desk, keyboard, source);
    for (const claim of SHIPPED.claims.filter(({ citation }) => citation.source === source.id)) {
      await test.step(claim.id, () => hand.make(wanted(claim, there)));
      there.add(claim.relationship);
    }
  }

  const file = await saved(desk, keyboard);
  expect(checkDataset(file)).toMatchObject({ ok: true });
  const made: DatasetStatement = file.data;
  expect(claimsApart(made, SHIPPED, TEXTS)).toEqual([]);
  expect(claimsOn(made, TEXTS)).toHaveLength(claimsOn(SHIPPED, TEXTS).length);
  const known = ({ title, publisher, date, address, description, note, text }: Source) =>
    [title, publisher, date, address, description, note, text].join();
  expect(made.sources.map(known).sort()).toEqual(DOCUMENTS.map(known).sort());
  for (const [is, should] of [
    [made.parties, SHIPPED.parties],
    [made.systems, SHIPPED.systems],
  ] as const)
    for (const { id, kind, name, nameInText } of is)
      expect({ id, kind, name, nameInText }).toEqual(
        (({ id, kind, name, nameInText }) => ({ id, kind, name, nameInText }))(
          item<(typeof is)[number]>(should, id),
        ),
      );
  // What is said otherwise would be told of.
  const [first, ...others] = made.claims;
  if (!first) throw new Error('There is no claim.');
  const other = { ...made, claims: [{ ...first, stance: 'contradicts' } as const, ...others] };
  expect(claimsApart(other, SHIPPED, TEXTS)).toHaveLength(1);
});
