import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { expectNoWiderThanWindow } from './looks';
import { ReaderPage } from './pages/reader-page';
import { MISSILE_DEAL } from './truths';

const SOURCE = 'venezuela-negotiating-missile-deal';
const NEGOTIATING = 'Venezuela is also currently negotiating with Rosoboronexport';
const TOR_M1_DEAL = /^Venezuela did not get the Tor-M1/;

test('from a claim to its passage, on along the text, and back to the claim', { tag: '@smoke' }, async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  const reader = new ReaderPage(app.page);
  await app.open('?sel=rus-ven-tor-m1');
  await expect(reader.region).toHaveCount(0);
  const claim = app.details.claim('currently negotiating with Rosoboronexport for an order of 10-12');
  const excerpt = await claim.getByRole('blockquote').innerText();
  await claim.getByRole('button', { name: 'Read in source' }).focus();
  await keys.press('Enter');

  const number = await reader.numberOf(NEGOTIATING);
  await expect(reader.number(number)).toBeFocused();
  await expect(reader.number(number)).toBeInViewport();
  await expect(reader.number(number)).toHaveAccessibleName(
    new RegExp(`^Passage ${number}: Russia and Venezuela were negotiating over`),
  );
  await expect(
    reader.said(
      new RegExp(`^Passage ${number} of \\d+, says: Russia and Venezuela were negotiating .*; disputed`),
    ),
  ).toHaveCount(1);
  expect(await reader.words(number)).toBe(excerpt.replace(/^[“\s]+|[”\s]+$/g, ''));
  expect(app.parameters()).toMatchObject({ read: SOURCE, sel: 'rus-ven-tor-m1' });
  await expect(app.graph.region).toBeVisible();
  await expect(app.details.title).toHaveText(TOR_M1_DEAL);

  await keys.press('ArrowRight');
  await expect(reader.number(number + 1)).toBeFocused();
  await expect(reader.said(new RegExp(`^Passage ${number + 1} of`))).toHaveCount(1);
  await keys.press('ArrowLeft', 'ArrowLeft');
  await expect(reader.number(number - 1)).toBeFocused();
  await keys.press('End');
  await expect(reader.numbers.last()).toBeFocused();
  await expect(reader.numbers.last()).toBeInViewport();
  await expect(reader.next).toBeDisabled();
  await keys.tabTo(reader.previous);
  await keys.press('Enter');
  await expect(reader.numbers.nth(-2)).toBeFocused();
  // Whoever goes on along the text keeps what they have selected.
  expect(app.parameters()['sel']).toBe('rus-ven-tor-m1');

  await keys.press('Home');
  for (let step = 1; step < number; step += 1) await keys.press('ArrowRight');
  await keys.press('Escape');
  await expect(reader.region).toHaveCount(0);
  await expect(claim.getByRole('button', { name: 'Read in source' })).toBeFocused();
  expect(app.parameters()).not.toHaveProperty('read');
});

test('a passage selects its relationship, in the details and in the table, and the other way round', async ({
  app,
}) => {
  const reader = new ReaderPage(app.page);
  await app.open(`?view=table&read=${SOURCE}`);
  await expect(reader.title).toHaveText('Venezuela Negotiating Missile Deal with Russia');
  const negotiating = await reader.numberOf(NEGOTIATING);
  await reader.number(negotiating).click();
  await expect(app.details.title).toHaveText(TOR_M1_DEAL);
  await expect(app.table.table.locator('[aria-current]')).toContainText(/Russia.*Tor-M1.*Venezuela/);
  await expect(reader.number(negotiating)).toHaveAttribute('aria-current', 'true');

  const completed = await reader.numberOf('Just one month after');
  await reader.marks(completed).last().click();
  await expect(app.details.title).toHaveText(/^Russia delivered .*Tor-M1 to Iran/);
  await expect(reader.number(negotiating)).not.toHaveAttribute('aria-current');

  // The table scrolls the text, and keeps the focus.
  const row = app.table.row({ From: 'Russia', System: 'Not named', To: 'North Korea', Kind: 'supplies' });
  const open = app.table.cell(row, 'Kind').getByRole('button');
  await open.click();
  const hand = await reader.numberOf('two countries – Iran and North Korea');
  await expect(reader.number(hand)).toBeInViewport();
  await expect(open).toBeFocused();

  const elsewhere = app.table.row({
    From: 'Venezuela',
    System: 'AK-103',
    To: 'FARC',
    Kind: 'diversion concern',
  });
  await app.table.cell(elsewhere, 'Kind').getByRole('button').click();
  await expect(reader.region.getByText('not cited for the relationship that is selected')).toBeVisible();
});

test('a passage that is cited for two relationships names both, and leads to either', async ({ app }) => {
  const reader = new ReaderPage(app.page);
  await app.open(`?read=${SOURCE}`);
  const number = await reader.numberOf('two countries – Iran and North Korea');
  await expect(reader.number(number)).toHaveAccessibleName(
    /, cited for 2 relationships: .*Iran.*; .*North Korea/,
  );
  await reader.number(number).click();
  await expect(reader.bearings).toHaveCount(2);
  await expect(app.details.title).toHaveText(/Iran/);
  await reader.bearings.filter({ hasText: 'North Korea' }).getByRole('button').click();
  await expect(app.details.title).toHaveText(/North Korea/);
  await expect(reader.number(number)).toHaveAttribute('aria-current', 'true');
  // Choosing the number again does not take the choice away.
  await reader.number(number).click();
  await expect(app.details.title).toHaveText(/North Korea/);
});

test('passages within one another keep their own words, and a click chooses the innermost', async ({
  app,
}) => {
  const reader = new ReaderPage(app.page);
  const inner = 'sanctions from the United States against arms exporters (for doing business with Iran)';
  await app.open(`?read=${SOURCE}`);
  const outerNumber = await reader.numberOf('Russia protests that');
  const innerNumber = await reader.numberOf('sanctions from the United States');
  expect(await reader.words(outerNumber)).toBe(`Russia protests that ${inner} are unlawful`);
  expect(await reader.words(innerNumber)).toBe(inner);
  await reader.marks(innerNumber).last().click();
  await expect(reader.at(innerNumber)).toBeVisible();
  await reader.marks(outerNumber).last().click();
  await expect(reader.at(outerNumber)).toBeVisible();

  // Two that overlap, neither within the other.
  const wants = await reader.numberOf('Yet Russia wants us to forgo');
  const purpose = await reader.numberOf('a defensive missile system that');
  expect(await reader.words(wants)).toBe('Yet Russia wants us to forgo deploying a defensive missile system');
  expect(await reader.words(purpose)).toBe('a defensive missile system that will protect us and our allies');
});

test('a link opens the source at the words, reload keeps it open, and Back closes it', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = new ReaderPage(app.page);
  await app.open('?sel=rus-ven-tor-m1');
  await reader.openFrom(app.details.claim('currently negotiating with Rosoboronexport'));
  await expect(reader.title).toBeVisible();
  const link = await app.copiedLink();
  expect(new URL(link).search).toContain(`&read=${SOURCE}&sel=rus-ven-tor-m1&panel=source&view=graph`);

  await app.page.reload();
  await app.ready();
  const number = await reader.numberOf(NEGOTIATING);
  await expect(reader.number(number)).toBeInViewport();
  await expect(reader.number(number)).not.toBeFocused();
  await expect(reader.publicPage).toHaveAttribute(
    'href',
    new RegExp(`^${MISSILE_DEAL.address}#:~:text=Venezuela%20is%20also`),
  );
  await app.page.goBack();
  await expect(reader.region).toHaveCount(0);
  await expect(app.details.title).toHaveText(TOR_M1_DEAL);

  await app.open(link);
  await expect(reader.number(number)).toBeInViewport();
  await app.open('?read=venezuela-negotiating-missile-del');
  await expect(app.notices).toContainText('no source is opened');
  await expect(app.notices).toContainText(SOURCE);
});

test('the list of sources opens a source at its beginning, with what it is and how much is cited', async ({
  app,
}) => {
  const reader = new ReaderPage(app.page);
  await app.open();
  const item = app.details
    .part('Sources')
    .getByRole('listitem')
    .filter({ hasText: 'Missile Deal with Russia' });
  await item.getByRole('button', { name: 'Read it here' }).click();
  await expect(reader.title).toBeFocused();
  await expect(reader.coverage).toHaveText(new RegExp(`^${await reader.numbers.count()} passages are cited`));
  await expect(reader.region.getByText('about 30 January to 5 February 2007')).toBeVisible();
  await expect(reader.region.getByRole('link', { name: MISSILE_DEAL.address })).toBeVisible();
  await reader.region.getByText('SHA-256 of this text').click();
  await expect(reader.region.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await reader.close.click();
  await expect(item.getByRole('button', { name: 'Read it here' })).toBeFocused();
});

test('axe finds nothing in the open source, in any theme', async ({ app }) => {
  const reader = new ReaderPage(app.page);
  await app.open(`?read=${SOURCE}&sel=usa-sanctions-rus`);
  await expect(reader.title).toBeVisible();
  await checkAccessibility(app.page);
  await expectNoWiderThanWindow(app.page);
  for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await app.page.emulateMedia(look);
    await checkAccessibility(app.page, 'colours');
  }
});

test('on a small screen the details stand below the source, and the passage is still gone to', async ({
  app,
}) => {
  const reader = new ReaderPage(app.page);
  await app.page.setViewportSize({ width: 1024, height: 700 });
  await app.open('?sel=rus-ven-tor-m1');
  await reader.openFrom(app.details.claim('currently negotiating with Rosoboronexport'));
  const number = await reader.numberOf(NEGOTIATING);
  await expect(reader.number(number)).toBeFocused();
  await expect(reader.number(number)).toBeInViewport();
  await expect(app.graph.region).toBeInViewport();
  // The details stay at the claim that was read; what they are of stands above it.
  await expect(app.details.way('Tor-M1').first()).toBeInViewport();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
});

test('on a phone the source is a sheet, which choosing a passage leaves open', async ({ app }) => {
  const reader = new ReaderPage(app.page);
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?sel=rus-ven-tor-m1');
  const claim = app.details.claim('currently negotiating with Rosoboronexport');
  await reader.openFrom(claim);
  const number = await reader.numberOf(NEGOTIATING);
  await expect(reader.number(number)).toBeFocused();
  await expect(reader.number(number)).toBeInViewport();
  await expect(app.details.region).toBeHidden();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);

  await reader.number(number - 1).click();
  await expect(reader.region).toBeVisible();
  expect(app.parameters()['sel']).toBe('rus-irn-tor-m1');
  await app.button('Show details').click();
  await expect(app.details.title).toHaveText(/^Russia delivered .*Tor-M1 to Iran/);
  await app.button('Show source').click();
  await expect(reader.title).toBeVisible();

  await app.page.reload();
  await app.ready();
  await expect(reader.number(number - 1)).toBeInViewport();
  await reader.close.click();
  await expect(app.details.title).toBeVisible();
  await expect(
    app.details.claim('completing delivery').getByRole('button', { name: 'Read in source' }),
  ).toBeFocused();
});
