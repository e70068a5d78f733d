import { checkAccessibility, expect, test } from './fixture';
import { ExportPage } from './pages/export-page';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';
import { coloursInPicture } from './pixels';

test.use({ caseFile: 'first' });

test('what is shown is saved in every form, under a name that says what is in it', async ({ app }) => {
  const exports = new ExportPage(app.page);
  await app.open('?from=RUS&to=VEN&years=2005-2007');
  await exports.open();
  await checkAccessibility(app.page);
  const labels = await exports.items.allTextContents();
  expect(new Set(labels).size).toBe(labels.length);
  const names = new Set<string>();
  for (const [i, label] of labels.entries()) {
    if (label === 'Copy picture') continue;
    if (i > 0) await exports.open();
    const { name, bytes } = await exports.saved(() => exports.items.nth(i).click());
    expect(name, label).toMatch(/^armsgraph-russia-to-venezuela-2005-2007\.[a-z.]+$/);
    expect(bytes.length, label).toBeGreaterThan(100);
    names.add(name);
  }
  expect(names.size).toBe(labels.length - 1);
});

test('a picture is saved in the chosen colours and size, as text that can be read and as pixels', async ({
  app,
}) => {
  const exports = new ExportPage(app.page);
  await app.open('?to=VEN');
  await exports.open();
  await app.page.getByRole('menuitemradio', { name: 'dark' }).click();
  const svg = await exports.saved(() => exports.item('SVG').click());
  const text = svg.bytes.toString();
  for (const words of ['Venezuela', 'Tor-M1', 'Russia', 'weapon system', 'Sources', '&to=VEN']) {
    expect(text.replaceAll('&amp;', '&')).toContain(words);
  }
  expect(text).not.toContain('style=');
  const widths: number[] = [];
  for (const size of ['1×', '3×']) {
    await exports.open();
    await app.page.getByRole('menuitemradio', { name: size }).click();
    const { bytes } = await exports.saved(() => exports.item('PNG').click());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(await coloursInPicture(app.page, bytes)).toBeGreaterThan(20);
    expect(bytes.toString()).toContain('&to=VEN');
    widths.push(bytes.readUInt32BE(16));
  }
  const [one = 0, three = 0] = widths;
  expect(Math.abs(three - 3 * one)).toBeLessThanOrEqual(3);
});

test('a picture that is saved in a narrow window says as much as one of a wide window', async ({ app }) => {
  const exports = new ExportPage(app.page);
  const pictureAt = async (width: number) => {
    await app.page.setViewportSize({ width, height: 800 });
    await app.open('?to=VEN');
    await exports.open();
    const { bytes } = await exports.saved(() => exports.item('SVG').click());
    return bytes.toString();
  };
  const narrow = await pictureAt(1000);
  expect(narrow).toContain('data-words="rus-ven-tor-m1"');
  expect(narrow).toBe(await pictureAt(1440));
});

test('years and charts are saved as pictures too, each with what it says', async ({ app }) => {
  const exports = new ExportPage(app.page);
  await app.open('?sel=RUS&view=table');
  const pictureOf = async (thing: string) => {
    await exports.open();
    await app.page.getByRole('menuitemradio', { name: thing }).click();
    const { name, bytes } = await exports.saved(() => exports.item('SVG').click());
    return { name, words: bytes.toString() };
  };
  const timeline = await pictureOf('Timeline');
  expect(timeline.name).toBe('armsgraph-russia-venezuela-iran-timeline.svg');
  for (const words of ['Events by year, 2005-2007', ' relationships, ', 'Sources'])
    expect(timeline.words).toContain(words);
  const chart = await pictureOf('Chart');
  expect(chart.name).toBe('armsgraph-russia-venezuela-iran-russia-chart.svg');
  for (const words of [
    'For Russia, exports peaked in 2005 and 2006',
    '▲ Exports upwards, in deals',
    'A deal counts in every year',
  ])
    expect(chart.words).toContain(words);
  // Where the table is shown, the graph is drawn as it would stand beside it.
  const graph = await pictureOf('Graph');
  expect(graph.words).toContain('data-line="rus-ven-tor-m1"');
});

test('the list of exports is walked by keys, which give the focus back', async ({ app }) => {
  const { keyboard } = app.page;
  const exports = new ExportPage(app.page);
  await app.open('?party=VEN');
  await exports.button.focus();
  await keyboard.press('Enter');
  await expect(exports.items.first()).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(exports.items.last()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(exports.items.first()).toBeFocused();
  await keyboard.press('End');
  await expect(exports.items.last()).toBeFocused();
  await keyboard.press('w');
  await expect(exports.item(/^Web/)).toBeFocused();
  await keyboard.press('Escape');
  await expect(exports.menu).toBeHidden();
  await expect(exports.button).toBeFocused();
  await keyboard.press('Enter');
  await expect(exports.items.first()).toBeFocused();
  const { bytes } = await exports.saved(() => keyboard.press('Enter'));
  expect(bytes.length).toBeGreaterThan(100);
  await expect(exports.button).toBeFocused();
});

test('where nothing is shown, it is said why nothing can be exported', async ({ app }) => {
  const exports = new ExportPage(app.page);
  await app.open('?from=VEN&to=VEN');
  await exports.button.click();
  await expect(app.page.getByText('No relationship is shown, so there is nothing to export.')).toBeVisible();
  await expect(exports.items).toHaveCount(0);
  await checkAccessibility(app.page);
});

test('what must be said beside the numbers is there on request, and leaves with Escape', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?view=table');
  const button = app.button('Before you quote');
  const notes = app.page.getByRole('note', { name: 'What to know before quoting' });
  await button.click();
  await expect(notes).toContainText('No number or year shown is marked as an estimate.');
  await checkAccessibility(app.page);
  await app.page.keyboard.press('Escape');
  await expect(notes).toBeHidden();
  await expect(button).toBeFocused();
  await files.pick(SMALL_REGISTER);
  await files.closeReport();
  await button.press('Enter');
  await expect(notes).toContainText(
    /Estimates: 1 of 13 deals \(8%\), with 0\.1% of the volume stated, rests on/,
  );
  await expect(notes).toContainText('TIV is SIPRI’s measure of the volume of arms. It is not money');
  await expect(notes).toContainText('covers major arms. Rifles and other small arms are not in it');
});

test('a file of one’s own is exported with the dataset that it is joined to', async ({ app }) => {
  const exports = new ExportPage(app.page);
  const files = new FilesPage(app.page);
  await app.open('?view=table');
  await files.pick(SMALL_REGISTER);
  await files.closeReport();
  const { name, bytes } = await exports.save(/^Web Annotations/);
  expect(name).toMatch(/^armsgraph-russia-venezuela-iran-and-small-register\./);
  // The rows of the register quote no words, and are counted.
  expect(JSON.parse(bytes.toString()).label).toMatch(/cite a row of a register/);
  // Where nothing that is shown quotes any words, a file of quotations is not offered.
  await app.filters.include('Exporter', 'Sweden');
  await exports.open();
  await expect(exports.item(/^JSON/)).toBeVisible();
  await expect(exports.item(/^Web Annotations/)).toHaveCount(0);
});

test('what was saved in our own format opens in the place of what it was taken from', async ({ app }) => {
  const exports = new ExportPage(app.page);
  const files = new FilesPage(app.page);
  await app.open('?view=table');
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  await app.filters.include('Weapon system', 'Tor-M1');
  const [shown] = (await app.sentence.textContent())?.match(/^\d+/) ?? [];
  const { bytes } = await exports.save(/^JSON/);
  await app.open('?view=table');
  await files.drop({ name: 'taken.json', text: bytes.toString(), type: 'application/json' });
  await expect(app.sentence).toHaveText(new RegExp(`^${shown} of ${shown} relationships`));
  await expect(app.page.getByRole('banner')).toContainText('Part of “Russia, Venezuela, Iran”');
  await expect.poll(() => app.parameters()).toMatchObject({ d: expect.stringMatching(/-part-[0-9a-f]{8}@/) });
});
