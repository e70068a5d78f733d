import type { Browser } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { checkAccessibility, expect, test } from './fixture';
import { AppPage } from './pages/app-page';
import { FilesPage, HARBOUR_DEALS } from './pages/files-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The link in another window, of a visitor who has never been here. */
async function elsewhere(browser: Browser, link: string, width: number, height: number): Promise<AppPage> {
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
  const app = new AppPage(await context.newPage());
  await app.open(link);
  return app;
}

for (const lens of ['systems', 'parties'] as const) {
  test(`in the ${lens} lens, a link holds the part that is looked at and the nodes that were moved, for any window`, async ({
    app,
    browser,
  }) => {
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await app.open(`?lens=${lens}`);
    await app.graph.walkTo('Iran');
    await app.graph.press('Shift+ArrowRight');
    await app.graph.press('Shift+ArrowRight');
    await app.graph.press('Shift+ArrowDown');
    await expect.poll(() => app.parameters()['pin']).toMatch(/^IRN:-?[\d.]+:-?[\d.]+$/);
    await app.graph.tool('Zoom in').click();
    await expect.poll(() => app.parameters()['cam']).toMatch(/^-?[\d.]+(:-?[\d.]+){3}$/);
    const link = await app.copiedLink();
    const { cam, pin } = app.parameters();
    for (const [width, height] of [
      [1440, 900],
      [1000, 700],
      [360, 740],
    ] as const) {
      const other = await elsewhere(browser, link, width, height);
      expect(other.parameters()).toMatchObject({ cam, pin });
      await expect(other.notices).toHaveCount(0);
      const [x, y] = (pin ?? '').split(':').slice(1).map(Number);
      const { graph } = other;
      await graph.walkTo('Iran');
      // A node that stands where the link says does not move when it is moved there and back.
      await graph.press('Shift+ArrowRight');
      await graph.press('Shift+ArrowLeft');
      await expect.poll(() => other.parameters()['pin']).toBe(`IRN:${x}:${y}`);
      await other.page.context().close();
    }
    await app.graph.tool('Lay out again').click();
    await expect.poll(() => new URL(app.page.url()).search).not.toMatch(/cam=|pin=|spacing=/);
    await app.undo.click();
    await expect.poll(() => app.parameters()['pin']).toBe(pin);
  });
}

test('a camera of nothing and a node that is gone are told of, and the view is kept', async ({ app }) => {
  await app.open('?from=RUS&cam=NaN:NaN:NaN:NaN&pin=no-such-node:1:2~VEN:x:3');
  await expect(app.sentence).toContainText('from Russia');
  await expect(app.notices).toContainText('does not say which part of the picture to look at');
  await expect(app.notices).toContainText('This picture has no node “no-such-node”');
  await expect(app.notices).toContainText('so it stays in its place');
});

test('a link to the words of a claim opens on them, in the details and in the text', async ({
  app,
  browser,
}) => {
  await app.open('?sel=rus-irn-tor-m1');
  const claim = app.details.region.getByRole('listitem').filter({ has: app.page.getByRole('blockquote') });
  await claim.last().getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(claim.last().getByRole('button', { name: 'Link copied' })).toBeVisible();
  const words = await claim.last().getByRole('blockquote').textContent();
  const link = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/[?&]sel=rus-irn-tor-m1&claim=[a-z0-9-]+/);
  const other = await elsewhere(browser, link, 1280, 800);
  const pointed = other.details.region
    .getByRole('listitem')
    .filter({ hasText: 'The link points to this claim.' });
  await expect(pointed).toHaveCount(1);
  await expect(pointed.getByRole('blockquote')).toHaveText(words ?? '');
  await expect(pointed).toBeInViewport();
  await checkAccessibility(other.page);
  await other.page.context().close();
});

test('a claim that is no more is told of, and its relationship is open', async ({ app }) => {
  await app.open('?sel=rus-irn-tor-m1&claim=no-such-claim');
  await expect(app.notices).toContainText('so none is pointed out');
  await expect(app.details.title).toContainText('Tor-M1');
});

test('a link that was made with an older version lists what has changed since of what it shows', async ({
  app,
}) => {
  await app.open('?d=russia-venezuela-iran@1.0.0&to=IRN');
  const changes = app.notices.getByText(/^What has changed since of what is shown \(\d+\)$/);
  await changes.click();
  await expect(app.notices.getByRole('listitem').filter({ hasText: ': added since' }).first()).toBeVisible();
  const tor = app.notices
    .getByRole('listitem')
    .filter({ hasText: /^Russia .*Tor-M1 to Iran.*: \d+ claims added$/ });
  await checkAccessibility(app.page);
  await tor.getByRole('button').click();
  await expect(app.details.title).toContainText('Tor-M1');
  await app.open('?d=russia-venezuela-iran@1.2.1&to=IRN');
  await expect(app.notices).toContainText('Nothing has changed since of what is shown.');
});

test('the order of the rows is in the link', async ({ app }) => {
  await app.open('?view=table');
  const header = app.table.table.getByRole('columnheader', { name: 'Years' });
  await header.getByRole('button').click();
  await header.getByRole('button').click();
  await expect.poll(() => app.parameters()['sort']).toBe('years~descending');
  await app.open('?view=table&sort=years~descending');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
});

test('a view is shared in every form, with what the link holds, its length and a code', async ({ app }) => {
  await app.open('?from=RUS&view=table&sel=rus-irn-tor-m1');
  await app.button('Share').click();
  const dialog = app.page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('list').first()).toContainText('from Russia');
  await expect(
    dialog.getByRole('meter', { name: /^Length of the link: \d+ of 2,000 letters$/ }),
  ).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Title to send with it' }).fill('Deals & <b>refusals</b> [1]');
  const link = await dialog.getByRole('textbox', { name: 'Plain link' }).inputValue();
  const escaped = link.replaceAll('&', '&amp;');
  await expect(dialog.getByRole('textbox', { name: 'Markdown' })).toHaveValue(
    `[Deals & \\<b\\>refusals\\</b\\> \\[1\\]](${link})`,
  );
  await expect(dialog.getByRole('textbox', { name: 'HTML' })).toHaveValue(
    `<a href="${escaped}">Deals &amp; &lt;b&gt;refusals&lt;/b&gt; [1]</a>`,
  );
  const embed = dialog.getByRole('textbox', { name: 'Embed' });
  await expect(embed).toHaveValue(
    /<iframe src="[^"]*&amp;d=russia-venezuela-iran@[\d.]+&amp;[^"]*&amp;embed=1/,
  );
  await dialog.getByRole('combobox', { name: 'The embed shows' }).selectOption('the newest data, always');
  await expect(embed).toHaveValue(/&amp;d=russia-venezuela-iran&amp;/);
  await dialog.getByRole('button', { name: 'Copy Markdown' }).click();
  await expect(dialog.getByText('Markdown copied')).toBeVisible();
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toContain(`](${link})`);
  const image = await dialog.getByRole('img', { name: 'QR code of the link' }).evaluate(pixelsOf);
  expect(decodeQR({ ...image, data: Uint8Array.from(image.data) })).toBe(link);
  await checkAccessibility(app.page);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.button('Share')).toBeFocused();
});

test('a small dataset of one’s own travels in the link, and a link that was cut says so', async ({
  app,
  browser,
}) => {
  await app.open();
  const files = new FilesPage(app.page);
  await files.pick(HARBOUR_DEALS);
  await expect(files.said('read from harbour-deals.json')).toBeVisible();
  const sentence = await app.sentence.textContent();
  await app.button('Share').click();
  const dialog = app.page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('checkbox', { name: /^Carry the dataset harbour-deals\.json in the link/ }).check();
  const field = dialog.getByRole('textbox', { name: 'Plain link' });
  await expect(field).toHaveValue(/#own=[0-9a-f]{12}\.[A-Za-z0-9_-]+$/);
  const link = await field.inputValue();
  const other = await elsewhere(browser, link, 1280, 800);
  await expect(other.sentence).toHaveText(sentence ?? '');
  await expect(other.notices).toHaveCount(0);
  await other.page.reload();
  await expect(other.sentence).toHaveText(sentence ?? '');
  await other.page.context().close();
  const cut = await elsewhere(browser, link.slice(0, -20), 1280, 800);
  await expect(
    cut.page.getByText('The link should carry this dataset, and was cut or changed on its way'),
  ).toBeVisible();
  await cut.page.context().close();
});

/** Runs in the page: what a camera would see of a code, a module as four pixels. */
function pixelsOf(svg: Element): { width: number; height: number; data: number[] } {
  const [, , size = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const dark = svg.querySelector('path:last-child')?.getAttribute('d') ?? '';
  const width = 4 * size;
  const data = Array<number>(4 * width * width).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h/g)) {
    for (let at = 0; at < 16; at++) {
      const pixel = (4 * Number(y) + Math.floor(at / 4)) * width + 4 * Number(x) + (at % 4);
      data.fill(0, 4 * pixel, 4 * pixel + 3);
    }
  }
  return { width, height: width, data };
}
