import { readFile } from 'node:fs/promises';
import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { expectNoWiderThanWindow } from './looks';
import type { AppPage } from './pages/app-page';
import { DeskPage } from './pages/desk-page';
import { FilesPage } from './pages/files-page';

const TEXT = `Northport, 14 September 2005. Russia has agreed to sell 100,000 AK-103 rifles to Venezuela, officials said.

The foreign ministry confirmed that the sale was moving forward.

It rained in Northport.`;

const REPORT = { Text: TEXT, Title: 'Russia to sell rifles', Publisher: 'The Wire', Date: '14 Sept. 2005' };

const WORDS = 'Russia has agreed to sell 100,000 AK-103 rifles to Venezuela';

/** Makes a case file with one claim, of the first words of the report. */
async function makeCaseFile(app: AppPage, desk: DeskPage): Promise<void> {
  await app.button('New case file').click();
  await desk.addSource(REPORT);
  await desk.select(WORDS);
  await desk.button('Make a claim of these words').click();
  await desk.name('Who').fill('Russia');
  await desk.name('To whom').fill('Venezuela');
  await desk.name('With which weapons').fill('AK-103');
  await desk.field('How far it has come').selectOption('ordered');
  await desk.button('Make the claim').click();
}

/** The newcomer's clock: so many presses, pastes, typed fields and choices may lie between a text and its graph. */
const MAX_ACTIONS = 25;

test('by keys alone a pasted text becomes a relationship in the graph, with its words beside it', async ({
  app,
}) => {
  const desk = new DeskPage(app.page);
  const keyboard = new Keyboard(app.page);
  let actions = 0;
  const act = async (does: Promise<unknown>) => {
    actions += 1;
    await does;
  };
  const write = async (name: string, words: string) => {
    const field = desk.field(name);
    await keyboard.tabTo(field);
    await act(keyboard.type(words));
  };
  await app.open();
  await keyboard.tabTo(app.button('New case file'));
  await act(keyboard.press('Enter'));
  await expect(desk.region).toBeVisible();
  await keyboard.tabTo(desk.button('Add a source'));
  await act(keyboard.press('Enter'));
  await expect(desk.field('Text')).toBeFocused();
  await act(app.page.keyboard.insertText(TEXT));
  await write('Title', REPORT.Title);
  await write('Publisher', REPORT.Publisher);
  await write('Date', 'about Sept. 2005');
  await expect(desk.region).toContainText('Understood as: about September 2005');
  await act(keyboard.press('Enter'));

  // The caret stands at the beginning of the text, and is moved as in any other.
  await expect(desk.text).toBeFocused();
  await act(keyboard.press(...Array.from({ length: 4 }, () => 'Control+ArrowRight')));
  await act(keyboard.press(...Array.from({ length: 13 }, () => 'Control+Shift+ArrowRight')));
  await expect(desk.region).toContainText(/Selected \(\d+ words\): “/);
  await act(keyboard.press('Enter'));
  await expect(desk.claim.getByRole('heading')).toBeFocused();
  await write('Who', 'Russia');
  await write('To whom', 'Venez');
  await act(keyboard.press('ArrowDown'));
  await act(keyboard.press('Enter'));
  await write('With which weapons', 'AK-103');
  await write('How far it has come', 'ordered');
  await write('How many', '100,000 rifles');
  await expect(desk.claim).toContainText('Venezuela ordered 100,000 AK-103 from Russia');
  await checkAccessibility(app.page);
  await act(keyboard.press('Enter'));
  await expect(desk.said).toContainText('Added: claim.');
  expect(actions).toBeLessThanOrEqual(MAX_ACTIONS);

  await expect(app.sentence).toContainText('1 of 1 relationship, 2 parties, 1 system');
  await expect(app.details.title).toHaveText('Venezuela ordered 100,000 AK-103 from Russia');
  await expect(app.details.region.locator('blockquote')).toContainText('Russia has agreed to sell');

  // By keys it is taken back to the beginning, and forth again.
  await desk.text.focus();
  await app.page.keyboard.press('Control+z');
  await expect(desk.said).toContainText('Undone: add claim.');
  await expect(app.sentence).toContainText('0 of 0 relationships');
  await app.page.keyboard.press('Control+z');
  await expect(desk.said).toContainText('Undone: add source “Russia to sell rifles”.');
  await expect(desk.undo).toHaveAccessibleName('Nothing to undo');
  for (const words of ['Done again: add source', 'Done again: add claim.']) {
    await app.page.keyboard.press('Control+y');
    await expect(desk.said).toContainText(words);
  }
  await expect(app.sentence).toContainText('1 of 1 relationship');
});

test('what cannot be made into a claim is said where it is, and nothing is lost', async ({ app }) => {
  const desk = new DeskPage(app.page);
  await app.open();
  await app.button('New case file').click();
  await desk.button('Add a source').click();
  await desk.field('Date').fill('Feb 2145');
  await expect(desk.field('Date')).toHaveAccessibleDescription(/That day is still to come/);
  await desk.field('Date').fill('31 April 2005');
  await desk.field('Address').fill('javascript:alert(1)');
  await desk.button('Add the source').click();
  await expect(desk.region).toContainText('Give it a title.');
  await expect(desk.region).toContainText('There is no such day.');
  await expect(desk.region).toContainText('must be an address that begins with https:// or http://');
  await expect(desk.field('Title')).toBeFocused();
  await desk.button('Take it for 30 April 2005').click();
  await desk.field('Address').fill('');
  await desk.field('Text').fill(TEXT);
  await desk.field('Title').fill(REPORT.Title);
  await desk.field('Publisher').fill(REPORT.Publisher);
  await desk.button('Add the source').click();

  await desk.button('Make a claim of these words').click();
  await expect(desk.region).toContainText('Select some words in the text first.');
  await desk.select('officials said', 'foreign ministry');
  await desk.button('Make a claim of these words').click();
  await expect(desk.region).toContainText('These words stand in two paragraphs.');
  // The text takes no letters, from whatever key.
  await desk.text.focus();
  await app.page.keyboard.type('xyz');
  await app.page.keyboard.press('Delete');
  await expect.poll(() => desk.text.evaluate(({ textContent }) => textContent)).toBe(TEXT);

  await desk.select('It rained');
  await expect(desk.region).not.toContainText('These words stand in two paragraphs.');
  await desk.button('Make a claim of these words').click();
  await desk.button('Make the claim').click();
  await expect(desk.claim).toContainText('4 fields are not right yet.');
  await expect(desk.name('Who')).toBeFocused();
  await desk.name('Who').fill('Russia');
  await desk.name('To whom').fill('Russia');
  await expect(desk.claim).toContainText('Say which weapons.');
  await desk.name('With which weapons').fill('Ray gun');
  await desk.name('With which weapons').press('Tab');
  await expect(desk.claim).toContainText('Both ends are the same party.');
  await desk.name('To whom').fill('Ruritania');
  await desk.field('How far it has come').selectOption('delivered');
  await desk.button('Make the claim').click();
  await expect(desk.claim).toContainText('Say in two or three words what it is');
  await desk.field('What it is, in two or three words').fill('hand weapon');
  await expect(desk.claim).toContainText('Say of which category it is.');
  await desk.field('Category').selectOption('small-arms');
  await desk.field('How many').fill('12');
  // What nobody says yet cannot be denied.
  await desk.claim.getByRole('radio', { name: 'contradicts it' }).check();
  await desk.button('Make the claim').click();
  const denies = desk.claim.getByRole('radio', { name: 'contradicts it' });
  await expect(denies).toBeFocused();
  await expect(denies).toBeInViewport();
  await expect(desk.claim).toContainText('No claim of the case file says so yet');
  await desk.claim.getByRole('radio', { name: 'supports it' }).check();
  await desk.button('Make the claim').click();
  await expect(app.details.title).toHaveText('Russia delivered 12 Ray guns to Ruritania');
  // Words that a claim rests on already are told of, and may be used again.
  await desk.select('rained in');
  await expect(desk.region).toContainText('1 claim rests on some of these words already.');

  // What is half filled in waits while something else is looked at.
  await desk.button('All sources').click();
  await desk.button('Add a source').click();
  await desk.field('Text').fill('A second report.');
  await desk.button('In the case file').click();
  await desk.button('Sources').click();
  await desk.button('Add a source').click();
  await expect(desk.field('Text')).toHaveValue('A second report.');
});

test('the shipped case file is edited as a copy: mended, renamed, deleted with what hangs on it, and saved', async ({
  app,
}) => {
  const desk = new DeskPage(app.page);
  await app.open();
  const all = Number(/of (\d+)/.exec((await app.sentence.textContent()) ?? '')?.[1]);
  await app.button('Edit Russia, Venezuela, Iran').click();
  await expect(desk.field('Title of the case file')).toHaveValue('Russia, Venezuela, Iran (copy)');
  expect(app.parameters()['d']).toMatch(/^russia-venezuela-iran-\w+@/);

  // A claim is mended: the picture says what it says now.
  await desk.button('In the case file').click();
  await desk.button(/^Mend the claim “Just one month after completing delivery/).click();
  await desk.field('How far it has come').selectOption('ordered');
  await desk.button('Save the claim').click();
  await expect(desk.said).toContainText('Changed: claim.');

  await desk.button('In the case file').click();
  await desk.button('Change Russia').click();
  await desk.field('Name').fill('Russian Federation');
  await desk.button('Save').click();
  await expect(desk.region).toContainText(/Russian Federation (?:confirmed|delivered)/);

  await desk.button('Delete Venezuela').click();
  const dialog = app.page.getByRole('dialog', { name: 'Delete party “Venezuela”?' });
  await expect(dialog).toContainText('With it goes what cannot be without it:');
  await expect(dialog).toContainText(/\d+ relationships/);
  await checkAccessibility(app.page);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(desk.said).toContainText(/Deleted: party “Venezuela”, and \d+ things with it\./);
  await expect(app.sentence).not.toContainText(`of ${all} relationships`);
  await desk.undo.click();
  await expect(app.sentence).toContainText(`${all} of ${all} relationships`);

  await desk.button('Save file').click();
  const saving = app.page.getByRole('dialog', { name: 'Save the case file' });
  await expect(saving).toContainText('Claims: 1 changed');
  await expect(saving.getByLabel('Version', { exact: true })).toHaveValue(/^\d+\.\d+\.0$/);
  await saving.getByLabel('What this version changed').fill('takes a delivery for an order');
  const download = app.page.waitForEvent('download');
  await saving.getByRole('button', { name: 'Save file' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved.data.parties.find(({ id }: { id: string }) => id === 'RUS').name).toBe('Russian Federation');

  expect(saved.data.changes.at(-1)).toEqual({
    version: saved.data.version,
    words: 'takes a delivery for an order',
  });
  await saving.getByRole('button', { name: 'Close' }).click();

  // What was open before is a step back; what is on the desk is found again.
  await app.page.goBack();
  await expect(desk.region).toBeHidden();
  await expect(app.sentence).toContainText('“Russia, Venezuela, Iran”');
  await app.button('New case file').click();
  await expect(desk.region).toContainText('“Russia, Venezuela, Iran (copy)” is on the desk');
  await desk.button('Go on with it').click();
  await expect(desk.field('Title of the case file')).toHaveValue('Russia, Venezuela, Iran (copy)');
});

test('a corrected text finds its citations again, and lists those it could not; on a phone too', async ({
  app,
}) => {
  const desk = new DeskPage(app.page);
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open();
  // The menu, whose item leads there, lies over the desk no longer.
  await app.button('More').click();
  await makeCaseFile(app, desk);
  await expectNoWiderThanWindow(app.page);

  const correct = async (text: string) => {
    await desk.button('All sources').click();
    await desk.button(`Change ${REPORT.Title}`).click();
    await desk.field('Text').fill(text);
    await desk.button('Save the changes').click();
  };
  await correct(`Corrected. ${TEXT}`);
  await expect(desk.said).toContainText('The text of “Russia to sell rifles” is corrected.');
  await expect(desk.said).not.toContainText('1 claim');
  // Other words are shown beside the old ones.
  await correct(`Corrected. ${TEXT.replace('100,000', '90,000')}`);
  await expect(desk.said).toContainText('1 claim rests on other words now.');
  await expect(desk.said).toContainText(`Before: “${WORDS}”`);
  await desk.said.getByText('1 claim rests on other words now.').click();
  await expect(desk.said.getByRole('button')).toContainText('sell 90,000 AK-103');
  await desk.undo.click();
  await correct('Nothing of the kind stands here.');
  await expect(desk.said).toContainText('The words of 1 claim are not in the text any more.');
  await desk.button('Show the graph').click();
  await expect(app.page.getByRole('heading', { name: 'There is no relationship yet' })).toBeVisible();
  await desk.button('Back to the desk').click();

  // Where they stand now is said by hand.
  await desk.said.getByText('The words of 1 claim are not in the text any more.').click();
  await desk.said.getByRole('button', { name: WORDS }).click();
  await desk.button('Choose other words').click();
  await desk.select('Nothing of the kind');
  await desk.button('Use these words').click();
  await desk.button('Save the claim').click();
  await desk.button('Show the graph').click();
  await expect(app.sentence).toContainText('1 of 1 relationship');

  // A closed page loses nothing.
  await desk.button('Back to the desk').click();
  await expect(desk.said).toContainText('Kept on this device.');
  await app.page.reload();
  await desk.button('Show the graph').click();
  await expect(app.sentence).toContainText('1 of 1 relationship');
});

test('what is half filled in is back after the page was closed in the middle of it', async ({ app }) => {
  const desk = new DeskPage(app.page);
  await app.open();
  await app.button('New case file').click();
  await expect(desk.field('Title of the case file')).toBeFocused();
  await expect(desk.field('Title of the case file')).toHaveValue('Untitled case file');

  // Even where nothing is done yet, the case file is there.
  await app.page.reload();
  await expect(desk.field('Title of the case file')).toHaveValue('Untitled case file');
  await desk.button('Add a source').click();
  await desk.field('Text').fill(TEXT);
  await desk.field('Title').fill(REPORT.Title);
  await desk.field('Date').fill('31 April');
  await app.page.reload();
  await expect(desk.said).toContainText('What was half filled in when the page was left is back: a source.');
  await expect(desk.field('Text')).toHaveValue(TEXT);
  await expect(desk.field('Date')).toHaveValue('31 April');
  await desk.field('Date').fill(REPORT.Date);
  await desk.field('Publisher').fill(REPORT.Publisher);
  await desk.button('Add the source').click();
  await expect(desk.said).not.toContainText('half filled in');

  await desk.select(WORDS);
  await desk.button('Make a claim of these words').click();
  await desk.name('To whom').fill('Ruritania');
  await desk.name('To whom').press('Tab');
  await app.page.reload();
  await expect(desk.said).toContainText('is back: a claim.');
  await expect(desk.name('To whom')).toHaveValue('Ruritania');
  await expect(desk.claim).toContainText(WORDS);
  await desk.button('Cancel').click();
  await expect(desk.text).toBeFocused();
  await app.page.reload();
  await expect(desk.button('Add a source')).toBeVisible();
  await expect(desk.claim).toBeHidden();
});

test('a case file that shows nothing yet is named where the desk is closed, and written in one tab only', async ({
  app,
}) => {
  const desk = new DeskPage(app.page);
  await app.open();
  await expect(app.page.getByText('kept on this device')).toBeHidden();
  await app.button('New case file').click();
  await desk.addSource(REPORT);
  await desk.button('In the case file').click();
  await expect(desk.region).toContainText('1 source, and no claim yet.');
  // A page that begins at the desk has nothing before it to go back to.
  await app.page.reload();
  await desk.button('Close the desk').click();
  await expect(app.sentence).toContainText('“Russia, Venezuela, Iran”');
  await expect(app.sentence).toBeFocused();
  await expect(app.page.getByRole('status').filter({ hasText: 'is kept on this device' })).toBeVisible();
  const card = app.details.region.getByRole('region', { name: 'Your case file, kept on this device' });
  await expect(card).toContainText('0 relationships, 1 source; last changed');
  await checkAccessibility(app.page);
  await app.open();
  await card.getByRole('button', { name: 'Go on with “Untitled case file”' }).click();
  await desk.button(`Select words in ${REPORT.Title}`).click();
  await desk.select(WORDS);
  await desk.button('Make a claim of these words').click();
  await desk.name('To whom').fill('Ruritania');
  await desk.name('To whom').press('Tab');

  // A second tab reads, until the first has kept all that is half filled in there, and lets go.
  const second = new DeskPage(await app.page.context().newPage());
  await second.page.goto(app.page.url());
  const banner = second.region.getByRole('alert');
  await expect(banner).toContainText('Open in another tab. This one only reads');
  await expect(second.button('Save file')).toBeHidden();
  await expect(second.button('Add a source')).toBeHidden();
  await checkAccessibility(second.page);
  await second.button('Take over here').click();
  await expect(banner).toBeHidden();
  await expect(second.name('To whom')).toHaveValue('Ruritania');
  await expect(desk.region.getByRole('alert')).toContainText('Open in another tab.');
  await expect(desk.claim).toBeHidden();
});

test('a case file is saved by somebody, opens again alone, and two copies of it are merged', async ({
  app,
  faults,
}) => {
  const desk = new DeskPage(app.page);
  const files = new FilesPage(app.page);
  await app.open();
  await makeCaseFile(app, desk);
  await expect(desk.text).toBeFocused();

  await desk.button('Save file').click();
  const saving = app.page.getByRole('dialog', { name: 'Save the case file' });
  const save = saving.getByRole('button', { name: 'Save file' });
  await save.click();
  await expect(saving).toContainText('Give it a title.');
  await expect(saving.getByLabel('Title')).toBeFocused();
  await saving.getByLabel('Title').fill('Rifles');
  await expect(saving.getByLabel('What it is about')).toHaveValue(/^Relationships, each with/);
  // What a description is for is said before the file is saved without one.
  await saving.getByLabel('What it is about').fill('');
  await save.click();
  await expect(saving.getByLabel('What it is about')).toBeFocused();
  await expect(saving.getByLabel('What it is about')).toHaveAccessibleDescription(/press “Save file” again/);
  await saving.getByLabel('What it is about').fill('Rifles for Venezuela.');
  await saving.getByLabel('By whom').fill('The Arms Desk');
  await saving.getByLabel('Licence').fill('CC BY 4.0');
  const download = app.page.waitForEvent('download');
  await save.click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved.data).toMatchObject({ title: 'Rifles', description: 'Rifles for Venezuela.' });
  expect(saved.data).toMatchObject({ credit: 'The Arms Desk', licence: 'CC BY 4.0' });
  await expect(saving).toContainText('Saved as case-');

  const asFile = (name: string) => ({ name, text: JSON.stringify(saved), type: 'application/json' });
  await app.open();
  await files.pick(asFile('rifles.json'));
  await expect(app.sentence).toContainText('1 of 1 relationship');
  await app.button('Edit Rifles').click();
  await desk.button('In the case file').click();
  const rename = async (name: string) => {
    await desk.button('Change Russia').click();
    await desk.field('Name').fill(name);
    await desk.button('Save').click();
  };
  await rename('Russian Federation');

  // Somebody else has named it otherwise, and has a source more, in a version of their own.
  const { parties, sources } = saved.data;
  saved.data.version = '0.2.0';
  parties.find(({ id }: { id: string }) => id === 'RUS').name = 'The Russian Federation';
  sources.push({ ...sources[0], id: 'second', title: 'A second report' });
  await files.pick(asFile('theirs.json'));
  const merging = app.page.getByRole('dialog', { name: 'Merge another copy' });
  await expect(merging).toContainText('The other copy: “Rifles”, version 0.2.0 (theirs.json)');
  await expect(merging).toContainText('version 0.1.0 as it was here 1 change ago');
  await expect(merging).toContainText('Sources: 1 added');
  const conflict = merging.getByRole('group', { name: 'Party “Russian Federation”: name' });
  await expect(conflict).toContainText('The Russian Federation');
  await merging.getByRole('button', { name: 'Merge the copies' }).click();
  await expect(merging).toContainText('Decide the one that is left first.');
  await checkAccessibility(app.page);
  await conflict.getByRole('radio', { name: 'Mine' }).focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(merging).toContainText('All is decided.');
  await merging.getByRole('button', { name: 'Merge the copies' }).press('Enter');
  await expect(merging).toBeHidden();
  await expect(desk.said).toContainText('The other copy is merged with this one.');
  await expect(desk.button('Change The Russian Federation')).toBeVisible();
  await desk.button('Sources').click();
  await expect(desk.region).toContainText('A second report');
  await desk.undo.click();
  await expect(desk.said).toContainText('Undone: merge another copy.');
  await expect(desk.region).not.toContainText('A second report');

  // What is no case file is refused in plain words.
  await desk.button('In the case file').click();
  await desk.button('Merge another copy …').click();
  await merging.getByLabel('The other copy as a file').setInputFiles({
    ...{ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
  });
  await expect(merging).toContainText('“notes.json” could not be merged');
  expect(faults.take()).toEqual([]);
});
