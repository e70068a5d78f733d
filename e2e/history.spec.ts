import { expect, test } from './fixture';

test.use({ caseFile: 'first' });

test('Back, Forward, Undo and Redo walk one history', { tag: '@smoke' }, async ({ app }) => {
  await app.open();
  await expect(app.undo).toBeDisabled();
  await expect(app.redo).toBeDisabled();
  await app.filters.include('Country or party', 'Venezuela');
  await app.filters.include('Weapon system', 'Tor-M1');
  await app.show('Table');
  await app.table.open({ From: 'Russia', System: 'Tor-M1', To: 'Venezuela', Kind: 'supplies' });
  await expect(app.details.title).toHaveText(/^Russia and Venezuela were negotiating/);

  await app.undo.click();
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');
  await app.page.goBack();
  await expect(app.graph.region).toBeVisible();
  await app.undo.click();
  await expect(app.sentence).toHaveText(/: Venezuela$/);
  await app.page.goBack();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  await expect(app.undo).toBeDisabled();

  await app.page.goForward();
  await expect(app.sentence).toHaveText(/: Venezuela$/);
  await app.redo.click();
  await expect(app.sentence).toHaveText(/: Venezuela, Tor-M1$/);
  await app.redo.click();
  await expect(app.table.table).toBeVisible();
  await app.redo.click();
  await expect(app.details.title).toHaveText(/^Russia and Venezuela were negotiating/);
  await expect(app.redo).toBeDisabled();
});

test('a new act after Undo takes the place of what was undone', async ({ app }) => {
  await app.open();
  await app.filters.include('Country or party', 'Venezuela');
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  await app.filters.include('Country or party', 'Iran');
  await expect(app.redo).toBeDisabled();
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  await expect(app.undo).toBeDisabled();
});

test('a reload keeps the view, and the way back', { tag: '@smoke' }, async ({ app }) => {
  await app.open('?view=table');
  await app.filters.include('Country or party', 'Venezuela');
  await app.table.open({ From: 'Russia', System: 'MANPADS', To: 'Venezuela', Kind: 'supplies' });
  await expect(app.details.title).toHaveText(/MANPADS/);
  const rows = await app.table.rows();
  await app.page.reload();
  await app.ready();
  expect(await app.table.rows()).toEqual(rows);
  await expect(app.details.title).toHaveText(/MANPADS/);
  await app.undo.click();
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
});

test('defaults stay out of the address bar, and what is chosen stands in it by its ids', async ({ app }) => {
  await app.open();
  expect(app.parameters()).toEqual({});
  await app.filters.include('Country or party', 'Venezuela');
  await app.filters.exclude('Kind', 'objects to');
  await app.show('Table');
  await expect.poll(() => new URL(app.page.url()).search).toBe('?party=VEN&kind=!objects-to&view=table');
  await app.filters.clearAll();
  await app.show('Graph');
  await expect.poll(() => app.parameters()).toEqual({});
});

test('however fast the key of Undo repeats, it never leaves the visit, and Redo brings all back', async ({
  app,
}) => {
  await app.open('?sel=IRN');
  await app.open();
  for (const value of ['Russia', 'Venezuela', 'Iran']) await app.filters.include('Country or party', value);
  await app.page.locator('body').evaluate((body) => {
    const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true });
    for (let times = 0; times < 40; times++) body.dispatchEvent(key);
  });
  await expect(app.undo).toBeDisabled();
  await expect(app.sentence).toHaveText(/^25 of 25|^11 of 11/);
  expect(app.parameters()).toEqual({});
  for (let times = 0; times < 3; times++) await app.redo.click();
  await expect(app.redo).toBeDisabled();
  expect(app.parameters()).toHaveProperty('party');
});
