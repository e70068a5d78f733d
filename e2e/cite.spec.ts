import { checkAccessibility, expect, test } from './fixture';

test('a relationship is cited in every format, with the link, the version, the hash and the day', async ({
  app,
}) => {
  await app.open('?sel=rus-irn-tor-m1');
  await app.details.region.getByRole('button', { name: 'Cite this' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Cite this' });
  const text = dialog.getByRole('textbox', { name: 'Plain text' });
  await expect(text).toHaveValue(/Russia delivered 29 Tor-M1 to Iran/);
  await expect(text).toHaveValue(/[?&]sel=rus-irn-tor-m1/);
  await expect(text).toHaveValue(/1\.3\.\d/);
  await expect(text).toHaveValue(/[0-9a-f]{64}/);
  await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{/);
  await expect(dialog.getByRole('textbox', { name: 'RIS' })).toHaveValue(/^TY {2}- ELEC\n/);
  const csl = await dialog.getByRole('textbox', { name: 'CSL-JSON' }).inputValue();
  expect(JSON.parse(csl)[0].URL).toContain('sel=rus-irn-tor-m1');
  const annotations = await dialog.getByRole('textbox', { name: 'Web Annotations (JSON-LD)' }).inputValue();
  expect(JSON.parse(annotations)['@context']).toContain('http://www.w3.org/ns/anno.jsonld');
  await checkAccessibility(app.page);
});

test('a citation is saved as a file, and the dialog gives the focus back', async ({ app }) => {
  await app.open('?party=VEN');
  const open = app.page.getByRole('button', { name: 'Cite this view' });
  await open.focus();
  await app.page.keyboard.press('Enter');
  const dialog = app.page.getByRole('dialog', { name: 'Cite this' });
  await expect(dialog.getByRole('textbox', { name: 'Plain text' })).toHaveValue(/Venezuela/);
  await expect(dialog.getByRole('textbox', { name: 'Plain text' })).toHaveValue(
    /Disputed: sources contradict one another on \d+ relationships? shown here: /,
  );
  const download = app.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save BibTeX' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.bib$/);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});

test('a citation that the browser does not copy is selected, to be copied by hand', async ({ app }) => {
  await app.page.addInitScript(() => {
    navigator.clipboard.writeText = () => new Promise(() => undefined);
  });
  await app.open('?sel=rus-irn-tor-m1');
  await app.details.region.getByRole('button', { name: 'Cite this' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Cite this' });
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'copy it by hand' })).toBeVisible();
  const field = dialog.getByRole('textbox', { name: 'BibTeX' });
  await expect(field).toBeFocused();
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(20);
  await checkAccessibility(app.page);
});
