import { readFileSync } from 'node:fs';
import { checkAccessibility, expect, test } from './fixture';
import { longestGap, watchGaps } from './longest-gap';
import { type BroughtFile, FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from './pages/files-page';
import { ReaderPage } from './pages/reader-page';

test.use({ caseFile: 'first' });

const example = readFileSync(new URL('../public/datasets/newcomers-example.json', import.meta.url), 'utf8');

const dataset = (name: string, text: string): BroughtFile => ({ name, text, type: 'application/json' });

const EXAMPLE = dataset('mine.json', example);
const ACTS = ['Show only this file', 'Hide this file', 'Remember on this device', 'Remove'];

/** The harbour deals with a change of what they state. */
function changed(name: string, change: (data: typeof HARBOUR) => void): BroughtFile {
  const file = JSON.parse(HARBOUR_DEALS.text);
  change(file.data);
  return dataset(name, JSON.stringify(file));
}

const HARBOUR: {
  id: string;
  version: string;
  relationships: { id: string }[];
  claims: { id: string; relationship: string }[];
  sources: { id: string; title: string; publisher: string }[];
} = JSON.parse(HARBOUR_DEALS.text).data;

test('a dataset of one’s own joins what is open, picked or dropped, and the view stays', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?sel=VEN');
  await files.pick(EXAMPLE);
  await expect(files.said('3 relationships read from mine.json.')).toBeVisible();
  await expect(app.sentence).toHaveText(/^14 of 14 relationships/);
  await expect(app.details.title).toHaveText('Venezuela');
  await expect(app.page.getByRole('banner')).toContainText('+ 1 file');
  await expect
    .poll(() => app.parameters())
    .toMatchObject({ sel: 'VEN', files: expect.stringMatching(/^mine\.json@[0-9a-f]{12}$/) });
  await app.details.clear();
  const item = files.item('Example: Northland and Southmark');
  await expect(item).toContainText('Armsgraph dataset, version 1.0.0, 3 relationships');
  await expect(item).toContainText('CC0-1.0');
  for (const act of ACTS) await expect(files.act(act, EXAMPLE.name)).toBeVisible();
  await checkAccessibility(app.page);
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/^17 of 17 relationships/);
});

test('several datasets and registers at once are one graph, in which the same party is one', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(EXAMPLE, SMALL_REGISTER, HARBOUR_DEALS);
  await files.closeReport();
  await expect(app.sentence).toHaveText(/^23 of 23 relationships/);
  await expect(app.page.getByRole('banner')).toContainText('+ 3 files');
  await expect(files.list.getByRole('listitem')).toHaveCount(3);
  await app.filters.include('Country or party', 'Southmark');
  await expect(app.sentence).toHaveText(/^3 of 23 relationships/);
});

test('its excerpts are read, cited and followed like those of the case file', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/^14 of 14/);
  await app.show('Table');
  await app.table.open({ From: 'Eastmere', System: 'Gull-4', To: 'Southmark', Kind: 'supplies' });
  const said = app.details.claim('six Gull-4 patrol boats');
  await expect(said).toContainText('Letter from the harbour');
  await expect(app.details.part('Where the sources differ')).toContainText(
    'a clerk of the port of Southmark',
  );
  const reader = new ReaderPage(app.page);
  await reader.openFrom(said);
  await expect(reader.title).toHaveText('Letter from the harbour');
  await expect(reader.numbers).toHaveCount(4);
  await reader.close.click();

  await app.details.region.getByRole('button', { name: 'Cite this' }).click();
  const cited = app.page.getByRole('dialog', { name: 'Cite this' });
  const text = cited.getByRole('textbox', { name: 'Plain text' });
  await expect(text).toHaveValue(/Example: boats for Southmark/);
  await expect(text).toHaveValue(/1\.2\.0/);
  await expect(text).toHaveValue(/harbour-deals\.json@/);
  await expect(cited.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{harbour-deals-/);
  await app.page.keyboard.press('Escape');

  await app.table.open({ From: 'Eastmere', System: 'Patrol boats', To: 'Southmark', Kind: 'supplies' });
  await expect(app.details.part('What became of it')).toContainText('Gull-4');
});

test('it is shown alone, hidden and removed', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await files.act('Show only this file', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^3 of 14 .*Example: boats for Southmark/);
  await files.act('Hide this file', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^11 of 14 /);
  await files.act('Remove', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^11 of 11 /);
  await expect(files.list).toContainText('Have SIPRI’s register');
});

test('to open or remove a file is no step, and no step complains of a file that is gone', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/^14 of 14 /);
  await expect(app.undo).toBeDisabled();
  await app.filters.include('Country or party', 'Venezuela');
  await expect.poll(() => app.parameters()).toHaveProperty('files');
  await files.act('Remove', HARBOUR_DEALS.name).click();
  await expect(files.said('harbour-deals.json removed.')).toBeVisible();
  await expect(files.news).toBeHidden();
  await expect.poll(() => app.parameters()).toEqual({ party: 'VEN' });
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^11 of 11 /);
  await expect.poll(() => app.parameters()).toEqual({});
  await expect(app.notices).toBeHidden();
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/^14 of 14 /);
  await app.page.goForward();
  await expect(app.sentence).toHaveText(/ of 14 .*Venezuela$/);
  await expect.poll(() => app.parameters()).toHaveProperty('files');
});

test('a step that was all about a file which is gone says that it changes nothing', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await files.act('Show only this file', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^3 of 14 /);
  await files.act('Remove', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^11 of 11 /);
  await app.page.keyboard.press('Control+z');
  await expect(files.said('Undone: a step that changes nothing on the page now.')).toBeVisible();
  await expect(app.notices).toBeHidden();
});

test('a newer copy takes the place of the one that is joined', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await files.act('Show only this file', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^3 of 14 /);
  await files.drop(
    changed('harbour-deals-2.json', (data) => {
      data.version = '2.0.0';
      data.relationships.pop();
      data.claims.pop();
    }),
  );
  await expect(app.sentence).toHaveText(/^2 of 13 /);
  await expect(files.list.getByRole('listitem')).toHaveText([/harbour-deals-2\.json.*version 2\.0\.0/]);
});

test('one that is remembered is there again on the next visit', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await files.act('Remember on this device', HARBOUR_DEALS.name).click();
  await expect(files.act('Remember on this device', HARBOUR_DEALS.name)).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await app.open('?lens=systems&sel=VEN');
  await expect(files.said('3 relationships read from harbour-deals.json.')).toBeVisible();
  await expect(app.sentence).toHaveText(/^14 of 14 /);
  await expect(app.details.title).toHaveText('Venezuela');
  await app.details.clear();
  await files.act('Remove and forget', HARBOUR_DEALS.name).click();
  await app.open();
  await expect(app.sentence).toHaveText(/^11 of 11 /);
});

test('a link that names a remembered file is followed without a false alarm', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await files.act('Remember on this device', HARBOUR_DEALS.name).click();
  await files.act('Show only this file', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^3 of 14 /);
  const link = await app.copiedLink();
  // Whatever is said as an alert, for however short a time.
  await app.page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[role="alert"]')) document.documentElement.dataset['alarmed'] = 'true';
    }).observe(document, { childList: true, subtree: true });
  });
  await app.open(link);
  await expect(app.sentence).toHaveText(/^3 of 14 /);
  expect(await app.page.locator('html').getAttribute('data-alarmed')).toBeNull();
});

test('a link names the dataset that is missing, and is followed when it comes', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(HARBOUR_DEALS);
  await files.act('Show only this file', HARBOUR_DEALS.name).click();
  await expect(app.sentence).toHaveText(/^3 of 14 /);
  const link = await app.copiedLink();
  await app.open(link);
  await expect(app.notices).toContainText('harbour-deals.json');
  await expect(app.sentence).toHaveText(/^11 of 11 /);
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/^3 of 14 /);
});

test('one that uses ids of what is open is refused, with the ids, and changes nothing', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?sel=VEN');
  const before = await app.sentence.textContent();
  const clashing = changed('clashing.json', ({ relationships, claims, sources }) => {
    for (const relationship of relationships.slice(0, 1)) relationship.id = 'rus-ven-tor-m1';
    for (const claim of claims.slice(0, 1)) claim.relationship = 'rus-ven-tor-m1';
    sources.push({ ...sources[1], id: 'sipri-arms-transfers', title: 'Another', publisher: 'Somebody' });
  });
  await files.drop(clashing);
  await expect(files.refusal).toContainText('clashing.json');
  const faults = files.refusal.getByRole('list', { name: 'Faults' }).getByRole('listitem');
  await expect(faults.filter({ hasText: 'relationship rus-ven-tor-m1' })).toHaveCount(1);
  await checkAccessibility(app.page);
  await app.page.keyboard.press('Escape');
  await expect(app.sentence).toHaveText(before ?? '');
  await expect(app.details.title).toHaveText('Venezuela');

  await files.drop(clashing);
  await files.refusal.getByRole('button', { name: 'Open it by itself' }).click();
  await expect(files.refusal).toBeHidden();
  await expect(app.sentence).toHaveText(/^3 of 3 /);
});

test('another copy of the dataset that is open opens in its place, and Back and Forward go between them', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open('?d=newcomers-example&party=southmark');
  const before = await app.sentence.textContent();
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/ of 6 relationships/);
  const edited = JSON.parse(example);
  edited.data.version = '1.0.1';
  await files.drop(dataset('edited.json', JSON.stringify(edited)));
  await expect(app.page.getByRole('banner')).toContainText('your file edited.json, version 1.0.1');
  await expect(app.sentence).toHaveText(/^6 of 6 relationships/);
  await app.page.goBack();
  await expect(app.sentence).toHaveText(/ of 6 .*Southmark$/);
  expect(before).toMatch(/ of 3 .*Southmark$/);
});

test('gone back to, the link of the visit names the files that were opened since', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN');
  await app.filters.include('Weapon system', 'Tor-M1');
  await files.drop(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/ of \d+ /);
  await expect(app.page).toHaveURL(/files=/);
  await app.page.goBack();
  await expect(app.sentence).toHaveText(/: Venezuela$/);
  await expect(app.page).toHaveURL(/files=.*party=VEN/);
});

test('a link that asks for a dataset which is not here is followed once its file is opened', async ({
  app,
  faults,
}) => {
  const files = new FilesPage(app.page);
  await app.open('?d=harbour-deals@1.2.0&system=gull-4');
  await expect(app.failure.what).toHaveText('There is no dataset “harbour-deals” here.');
  expect(faults.take()).toHaveLength(1);
  await checkAccessibility(app.page);
  await files.pick(SMALL_REGISTER);
  await expect(files.refusal).toContainText('No dataset is open');
  await app.page.keyboard.press('Escape');
  await files.pick(HARBOUR_DEALS);
  await expect(app.sentence).toHaveText(/^1 of 3 .*Gull-4$/);
  await expect(app.page.getByRole('banner')).toContainText('your file harbour-deals.json');
});

test('a file with faults changes nothing, and every fault is listed with its line', {
  tag: '@smoke',
}, async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN&sel=VEN');
  const before = await app.sentence.textContent();
  const broken = JSON.parse(example);
  broken.data.relationships[0].from = 'nobody';
  broken.data.claims[1].relationship = 'no-such-thing';
  broken.data.claims[0].attribution.date = '2024-13-01';
  await files.drop(dataset('broken.json', JSON.stringify(broken, null, 2)));
  const dialog = app.page.getByRole('dialog', { name: 'The file was not opened' });
  await expect(dialog.getByText('broken.json')).toBeVisible();
  const faults = dialog.getByRole('list', { name: 'Faults' }).getByRole('listitem');
  for (const path of [
    'data.relationships[0].from',
    'data.claims[1].relationship',
    'data.claims[0].attribution.date',
  ])
    await expect(faults.filter({ hasText: path })).toHaveText(/^line \d+/);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.sentence).toHaveText(before ?? '');
  await expect(app.details.title).toHaveText('Venezuela');
});

test('tens of thousands of faults do not hold the page up: the first are listed, and the others counted', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  const parties = new Array(50_000).fill(1);
  const meta = { kind: 'armsgraph-dataset', version: 1 };
  await watchGaps(app.page);
  await files.drop(dataset('broken.json', JSON.stringify({ meta, data: { parties } })));
  await expect(files.refusal).toContainText(/The dataset was refused: it has 50,\d{3} faults\./);
  await expect(files.refusal.getByRole('list', { name: 'Faults' }).getByRole('listitem')).toHaveCount(100);
  await expect(files.refusal).toContainText(/and 49,9\d\d more/);
  // A second on a busy machine, and some ten seconds where the page itself checks and lists.
  expect(await longestGap(app.page)).toBeLessThan(1000);
});

test('what is no dataset at all is answered with what it is', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const dialog = app.page.getByRole('dialog', { name: 'The file was not opened' });
  for (const [name, text] of [
    ['notes.json', 'Dear diary'],
    ['other.json', '{"type": "FeatureCollection"}'],
    ['empty.json', ''],
  ] as const) {
    await files.drop(dataset(name, text));
    await expect(dialog).toContainText(name);
    await expect(dialog.getByRole('alert')).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(app.sentence).toContainText('relationships');
});
