import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { DeskPage } from './pages/desk-page';

test('a claim is said to be checked, a value is reasoned for, and parties are known by what others know them by', async ({
  app,
}) => {
  const desk = new DeskPage(app.page);
  await app.open();
  await app.button('Edit Russia, Venezuela, Iran').click();
  await desk.button('In the case file').click();
  await desk.button(/^Mend the claim “a huge batch of Kalashnikov/).click();
  await desk.claim.getByText('Checked against the source').click();
  await desk.field('Checked by').fill('A. Reader');
  await desk.button('Save the claim').click();
  await expect(desk.claim).toContainText('Say when it was checked.');
  await expect(desk.field('Checked on')).toBeFocused();
  await desk.field('Checked on').fill('30 November 2026');
  await desk.button('Save the claim').click();
  await expect(app.details.region).toContainText('A. Reader');

  // Where sources differ, a person writes which value is right.
  await desk.button('In the case file').click();
  const opener = desk.button(/^Write which value is right, and why: Russia delivered .*Tor-M1 to Iran/);
  await opener.click();
  const form = desk.region.getByRole('form', { name: 'A written reason' });
  await form.getByRole('button', { name: 'Save the reason' }).click();
  await expect(form).toContainText('Say why.');
  await form.getByLabel('Which value is right, and why').fill('Counted at the parade.');
  await form.getByRole('checkbox').first().check();
  await checkAccessibility(app.page);
  await form.getByRole('button', { name: 'Save the reason' }).click();
  await expect(form).toBeHidden();
  await expect(desk.region).toContainText('Counted at the parade.');
  await expect(opener).toBeFocused();

  await desk.button('What Rosoboronexport is known as elsewhere').click();
  await desk.field('LEI').fill('506700GE1G29325QX364');
  await desk.field('Wikidata').fill('Q1978370');
  await desk.region
    .getByRole('form', { name: /^What Rosoboronexport/ })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(desk.region).toContainText('its last two digits do not fit the others');
  await expect(desk.field('LEI')).toBeFocused();
  await desk.field('LEI').fill('');
  await desk.field('LEI').press('Enter');
  await expect(desk.said).toContainText('Changed: party “Rosoboronexport”.');
  await desk.undo.click();
  await desk.redo.click();
  await expectNoWiderThanWindow(app.page);
});

test('what is half filled in is said not to be kept while the device has no room, and is kept as soon as it has', async ({
  app,
}) => {
  const desk = new DeskPage(app.page);
  await app.open();
  await app.button('Edit Russia, Venezuela, Iran').click();
  await desk.button('Add a source').click();
  await app.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const { setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('broken on purpose', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    Storage.prototype.setItem = refuse;
    const makeRoom = () => {
      IDBObjectStore.prototype.put = put;
      Storage.prototype.setItem = setItem;
    };
    addEventListener('room', makeRoom, { once: true });
  });
  await desk.field('Title').fill('Answer of the ministry');
  await expect(desk.said).toContainText('but not what is half filled in (a source): there is no room left.');
  await expect(desk.said).not.toContainText('Kept on this device.');
  await checkAccessibility(app.page);
  await app.page.evaluate(() => dispatchEvent(new Event('room')));
  await expect(desk.said).not.toContainText('no room left', { timeout: 10_000 });
  await expect(desk.field('Title')).toHaveValue('Answer of the ministry');
});
