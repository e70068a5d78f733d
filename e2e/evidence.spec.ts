import { expect, test } from './fixture';

test('sources that contradict one another stand side by side, with who says so and what is shown', {
  tag: '@smoke',
}, async ({ app }) => {
  await app.open('?sel=rus-ven-tor-m1');
  const { details } = app;
  await expect(details.title).toHaveText(
    'Venezuela did not get the Tor-M1, says one analyst; a press report says it did',
  );
  await expect(details.region.getByText('January 2020: the month is not certain')).toBeVisible();
  const sides = details.region.getByRole('heading', { level: 3 });
  await expect(sides).toContainText([
    'What became of it',
    'The headline rests on',
    'Who says otherwise',
    'Earlier',
  ]);
  const basis = details.part('The headline rests on');
  await expect(basis).toContainText('This side is shown, because its source is named.');
  await expect(basis.getByRole('listitem')).toHaveText(
    /says: not concluded, January 2020 .*agrees with the headline.*Venezuelan news site, in Spanish/,
  );
  await expect(basis.locator('cite')).toHaveAttribute('lang', 'es');
  await expect(details.part('Who says otherwise').getByRole('listitem')).toHaveText(
    /says: delivered.*says otherwise/,
  );
  await expect(details.region.getByText('disputed', { exact: true })).toBeVisible();
  const differ = details.part('Where the sources differ');
  const status = differ.getByRole('table', { name: /^Status: the sources contradict/ });
  await expect(status.getByRole('rowheader')).toHaveText([
    /^not concluded, shown in graph and table$/,
    /^delivered$/,
  ]);
  await expect(status.getByRole('row', { name: /Andrei Serbin Pont/ })).toBeVisible();
  await expect(differ).toContainText('because its source is named');
  // What the two documents say is still there, word for word.
  await expect(
    details.quotation('currently negotiating with Rosoboronexport for an order of 10-12'),
  ).toBeVisible();
});

test('prices, numbers and dates that differ are all told', async ({ app }) => {
  await app.open('?sel=rus-irn-tor-m1');
  const differ = app.details.part('Where the sources differ');
  await expect(differ.getByRole('table', { name: /^Value/ }).getByRole('rowheader')).toHaveText([
    /USD 700 million/,
    /USD 1,400 million/,
  ]);
  await expect(differ.getByRole('table', { name: /^Quantity/ }).getByRole('rowheader')).toHaveText([
    /^29/,
    /^up to 30/,
  ]);
  await expect(differ.getByRole('table', { name: /^When delivered/ })).toContainText('about 31 January 2007');
  await app.open('?sel=rus-ven-igla-s');
  const igla = app.details.part('Where the sources differ').getByRole('table', { name: /^Quantity/ });
  await expect(igla.getByRole('rowheader')).toHaveText([/^4,000/, /3,800/, /^5,000/]);
});

test('what is not quoted is marked as a paraphrase or a register row, with its credit', async ({ app }) => {
  await app.open('?sel=rus-irn-tor-m1');
  const record = app.details.part('The words').getByRole('listitem').filter({ hasNotText: 'Read in source' });
  await expect(record.getByText('Paraphrase').first()).toBeVisible();
  await expect(record.getByText('deal 31785')).toBeVisible();
  await expect(record.getByText('Source: SIPRI Arms Transfers Database').first()).toBeVisible();
  await expect(record.getByRole('blockquote')).toHaveCount(0);
});

test('what became of a deal leads on, and says why it is listed', async ({ app }) => {
  await app.open('?sel=rus-ven-manpads');
  const became = app.details.part('What became of it');
  await expect(became).toContainText('Possibly related');
  await expect(became.getByRole('listitem').first()).toContainText('Igla-S is one of the MANPADS');
  await became
    .getByRole('button', { name: /Igla-S/ })
    .first()
    .click();
  await expect(app.details.title).toHaveText(/Igla-S to Venezuela/);
  await app.open('?sel=rus-ven-tor-m1');
  await expect(app.details.part('What became of it')).toContainText(
    'SIPRI’s register has no Tor-M1 for Venezuela; it has S-125 Pechora-2M, S-300VM and Buk-M2.',
  );
  for (const name of [/S-125 Pechora-2M/, /S-300VM/, /Buk-M2/])
    await expect(app.details.part('What became of it').getByRole('button', { name })).toBeVisible();
});

test('disputed and single source are filters, and marks in the table', async ({ app }) => {
  await app.open('?view=table&evidence=disputed');
  const rows = await app.table.rows();
  expect(rows.map(({ System }) => System).sort()).toEqual(['Igla-S', 'Tor-M1', 'Tor-M1']);
  for (const { Status } of rows) expect(Status).toContain('disputed');
  // That a row of a register rests on that register is true of every one, and no mark; of a report it is one.
  await app.open('?view=table&evidence=single-source');
  const marks = await app.table.rows();
  const marked = (system: string) => marks.find(({ System }) => System === system)?.Status;
  expect(marked('MANPADS')).toContain('single source');
  expect(marked('Su-30MK')).toBe('delivered');
});

test('what is selected from within the details is said aloud, and that nothing is any more', async ({
  app,
}) => {
  await app.open();
  const said = (words: string) => app.page.locator('[aria-live]').getByText(words);
  await app.details.region
    .getByRole('link', { name: 'What became of the Tor-M1 deal with Venezuela?' })
    .press('Enter');
  await expect(said('Selected: Venezuela did not get the Tor-M1')).toBeAttached();
  await app.details.region.getByRole('button', { name: 'Tor-M1', exact: true }).press('Enter');
  await expect(said('Selected: Tor-M1')).toBeAttached();
  await app.button('Clear selection').press('Enter');
  await expect(said('Selection cleared')).toBeAttached();
});

test('what a filter hides is said over the details of it, and shown from there', async ({ app }) => {
  await app.open('?sel=rus-ven-tor-m1&years=2005');
  await expect(app.details.region).toContainText('Hidden by the filter on years.');
  await expect(app.details.title).toHaveAccessibleDescription(/^Hidden by the filter on years\./);
  await app.details.region.getByRole('button', { name: 'Show it' }).click();
  await expect(app.details.region).not.toContainText('Hidden by the filter');
  await expect(app.details.title).toHaveAccessibleDescription('');
  await expect(app.sentence).toHaveText(/^25 of 25/);
  await expect(app.details.title).toHaveText(/^Venezuela did not get the Tor-M1/);
});
