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

test('by keys alone the two documents become at the desk what the shipped case file says of them', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const desk = new DeskPage(app.page);
  const keyboard = new Keyboard(app.page);
  const hand = new ClaimByKeys(app.page, keyboard);
  const made = new Set<RelationshipId>();
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
      await test.step(claim.id, () => hand.make(wanted(claim, made)));
      made.add(claim.relationship);
    }
  }

  await keyboard.tabTo(desk.button('Save file'), 'Shift+Tab');
  const download = app.page.waitForEvent('download');
  await keyboard.press('Enter');
  const dialog = app.page.getByRole('dialog', { name: 'Save the case file' });
  await keyboard.tabTo(dialog.getByRole('button', { name: 'Save file' }));
  await keyboard.press('Enter');
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(checkDataset(file)).toMatchObject({ ok: true });
  const saved: DatasetStatement = file.data;
  expect(claimsApart(saved, SHIPPED, TEXTS)).toEqual([]);
  expect(claimsOn(saved, TEXTS)).toHaveLength(claimsOn(SHIPPED, TEXTS).length);
  const known = ({ title, publisher, date, address, description, note, text }: Source) =>
    [title, publisher, date, address, description, note, text].join();
  expect(saved.sources.map(known).sort()).toEqual(DOCUMENTS.map(known).sort());
  for (const [is, should] of [
    [saved.parties, SHIPPED.parties],
    [saved.systems, SHIPPED.systems],
  ] as const)
    for (const { id, kind, name, nameInText } of is)
      expect({ id, kind, name, nameInText }).toEqual(
        (({ id, kind, name, nameInText }) => ({ id, kind, name, nameInText }))(
          item<(typeof is)[number]>(should, id),
        ),
      );
  // What is said otherwise would be told of.
  const [first, ...others] = saved.claims;
  if (!first) throw new Error('There is no claim.');
  const other = { ...saved, claims: [{ ...first, stance: 'contradicts' } as const, ...others] };
  expect(claimsApart(other, SHIPPED, TEXTS)).toHaveLength(1);
});
