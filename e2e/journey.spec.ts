import { expect, test } from './fixture';
import { AppPage } from './pages/app-page';
import { MISSILE_DEAL } from './truths';

const VENEZUELA_TOR_M1 = /^1 of \d+ relationships, 2 parties, 1 system: Venezuela, Tor-M1$/;

test('a reader filters, reads the words, follows the missile to Iran, and sends a link that shows the same', {
  tag: '@smoke',
}, async ({ app, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await expect(app.sentence).toHaveText(/^(\d+) of \1 relationships, .*: all of “Russia, Venezuela, Iran”$/);

  await app.filters.include('Country or party', 'Venezuela');
  await expect(app.sentence).toHaveText(/^\d+ of \d+ relationships, .*: Venezuela$/);
  await app.filters.include('Weapon system', 'Tor-M1');
  await expect(app.sentence).toHaveText(VENEZUELA_TOR_M1);
  await expect(app.page).toHaveTitle(`${await app.sentence.innerText()} · Armsgraph`);

  await app.graph.walkTo('Russia');
  await app.graph.press('ArrowRight');
  await app.graph.press('Enter');
  await expect(app.details.title).toHaveText(/^Venezuela did not get the Tor-M1/);
  const words = app.details.quotation('currently negotiating with Rosoboronexport for an order of 10-12');
  await expect(words).toBeVisible();
  await expect(words).toHaveAttribute('cite', MISSILE_DEAL.address);

  await app.details.follow('Tor-M1');
  await expect(app.details.title).toHaveText('Tor-M1');
  const delivery = app.details.part('Supplied or ordered').getByRole('listitem').filter({ hasText: 'Iran' });
  await expect(delivery).toContainText('hidden by the filter');
  await delivery.getByRole('button').click();
  await expect(app.details.quotation('completing delivery of an order of TOR-M1')).toBeVisible();
  await app.details.follow('Iran');
  await expect(app.details.title).toHaveText('Iran');

  const link = await app.copiedLink();
  expect(new URL(link).search).toMatch(
    /^\?v=1&d=russia-venezuela-iran@\d+\.\d+\.\d+&lens=systems&party=VEN&system=tor-m1&sel=IRN&view=graph$/,
  );
  const sentence = await app.sentence.innerText();
  await app.show('Table');
  const rows = await app.table.rows();

  const elsewhere = await browser.newContext();
  const editor = new AppPage(await elsewhere.newPage());
  await editor.open(link);
  await expect(editor.notices).toHaveCount(0);
  await expect(editor.tab('Graph')).toHaveAttribute('aria-selected', 'true');
  await expect(editor.sentence).toHaveText(sentence);
  await expect(editor.details.title).toHaveText('Iran');
  await expect(editor.filters.box('Country or party', 'Venezuela')).toBeChecked();
  await expect(editor.filters.box('Weapon system', 'Tor-M1')).toBeChecked();
  await editor.show('Table');
  expect(await editor.table.rows()).toEqual(rows);
  await elsewhere.close();
});

for (const how of ['refuses', 'never answers']) {
  test(`a reader whose browser ${how} to copy is shown the link, ready to be copied`, async ({ app }) => {
    await app.page.addInitScript((answer) => {
      navigator.clipboard.writeText = () =>
        answer === 'refuses'
          ? Promise.reject(new DOMException('No.', 'NotAllowedError'))
          : new Promise(() => undefined);
    }, how);
    await app.open('?party=VEN&sel=rus-ven-tor-m1');
    await app.copy.click();
    const field = app.page.getByRole('textbox', { name: /Copy the link from here/ });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(
      /\?v=1&d=russia-venezuela-iran@[\d.]+&lens=systems&party=VEN&sel=rus-ven-tor-m1&view=graph$/,
    );
    const marked = await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    );
    expect(marked).toBe(await field.inputValue());
    await app.button('Close').click();
    await expect(field).toHaveCount(0);
    await expect(app.copy).toBeFocused();
  });
}
