import { expect, test } from './fixture';

test.use({ caseFile: 'first' });

test('the bars say in words how many relationships each year has', async ({ app }) => {
  await app.open();
  await expect(app.timeline.bars).toHaveText([/4\s*2005/, /1\s*2006/, /6\s*2007/]);
  await app.filters.include('Country or party', 'Venezuela');
  await expect(app.timeline.bars).toHaveText([/3\s*2005/, /0\s*2006/, /1\s*2007/]);
});

test('the handles keep some of the years, by the arrow keys', { tag: '@smoke' }, async ({ app }) => {
  await app.open('?view=table');
  const { timeline } = app;
  await timeline.from.press('ArrowRight');
  await expect(timeline.from).toHaveValue('2006');
  await expect(app.sentence).toHaveText(/^7 of 11 relationships.*: 2006-2007$/);
  await timeline.to.press('ArrowLeft');
  await expect(app.sentence).toHaveText(/^1 of 11 relationships.*: 2006$/);
  await expect.poll(() => app.table.column('Years')).toEqual(['2006']);
  expect(app.parameters()).toMatchObject({ years: '2006..2006' });
  await timeline.from.press('Home');
  await expect(app.sentence).toHaveText(/^5 of 11 relationships.*: 2005-2006$/);
  await timeline.showAll();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  await expect(timeline.to).toHaveValue('2007');
});

test('the handles never cross: each pushes the other along', async ({ app }) => {
  await app.open();
  const { timeline } = app;
  await timeline.from.press('End');
  await expect(timeline.from).toHaveValue('2007');
  await expect(timeline.to).toHaveValue('2007');
  await timeline.to.press('Home');
  await expect(timeline.from).toHaveValue('2005');
  await expect(app.sentence).toHaveText(/^4 of 11 relationships.*: 2005$/);
});

test('a drag over all the years is one step of history', { tag: '@smoke' }, async ({ app }) => {
  await app.open('?view=table');
  await app.timeline.dragFromToTheEnd();
  await expect(app.timeline.from).toHaveValue('2007');
  await expect(app.sentence).toHaveText(/^6 of 11 relationships.*: 2007$/);
  await expect.poll(() => app.parameters()).toEqual({ view: 'table', years: '2007..2007' });
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  await expect(app.undo).toBeDisabled();
  await app.redo.click();
  await expect(app.sentence).toHaveText(/^6 of 11 relationships.*: 2007$/);
  await expect(app.redo).toBeDisabled();
});

test('a step keeps the end of a drag, however soon the next act follows', async ({ app }) => {
  await app.open('?view=table');
  const { keyboard } = app.page;
  await app.timeline.from.focus();
  // A key held down: the years change twice in one step.
  await keyboard.down('ArrowRight');
  await keyboard.down('ArrowRight');
  await keyboard.up('ArrowRight');
  await app.filters.box('Country or party', 'Venezuela').press('Space');
  await expect(app.sentence).toHaveText(/: Venezuela, 2007$/);
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^6 of 11 relationships.*: 2007$/);
});

test('pressing a bar keeps its year, pressing it again all, dragging over bars theirs', async ({ app }) => {
  await app.open('?view=table');
  const { timeline } = app;
  await timeline.dragOverBars(1);
  await expect(app.sentence).toHaveText(/^1 of 11 relationships.*: 2006$/);
  await timeline.dragOverBars(1);
  await expect(app.sentence).toHaveText(/^11 of 11/);
  await timeline.dragOverBars(2, 1);
  await expect(app.sentence).toHaveText(/^7 of 11 relationships.*: 2006-2007$/);
  await app.undo.click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
});

test('a year is typed, or stepped to, in the fields', async ({ app }) => {
  await app.open('?view=table');
  const { timeline } = app;
  await timeline.fromField.fill('2006');
  await expect(app.sentence).toHaveText(/^7 of 11 relationships.*: 2006-2007$/);
  await timeline.toField.press('ArrowDown');
  await expect(app.sentence).toHaveText(/^1 of 11 relationships.*: 2006$/);
  // A year before all others is the first one.
  await timeline.fromField.fill('19');
  await timeline.fromField.press('Enter');
  await expect(timeline.fromField).toHaveValue('2005');
  await expect(app.sentence).toHaveText(/^5 of 11 relationships.*: 2005-2006$/);
});

test('a last year before the first changes places with it, once it is typed', async ({ app }) => {
  await app.open('?years=2007..2007');
  const { timeline } = app;
  await timeline.toField.fill('2006');
  await timeline.toField.press('Enter');
  await expect(timeline.fromField).toHaveValue('2006');
  await expect(timeline.toField).toHaveValue('2007');
  await expect(app.sentence).toHaveText(/: 2006-2007$/);
});

test('years that the dataset has nothing of stand in the fields, and can be changed there', async ({
  app,
}) => {
  await app.open('?years=1900..1950&view=table');
  const { timeline } = app;
  await expect(timeline.fromField).toHaveValue('1900');
  await expect(timeline.toField).toHaveValue('1950');
  for (const field of [timeline.fromField, timeline.toField])
    expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(true);
  await timeline.fromField.press('ArrowUp');
  await expect(app.sentence).toHaveText(/: 1901-1950$/);
  await timeline.toField.fill('2006');
  await expect(app.sentence).toHaveText(/: 1901-2006$/);
});

for (const [name, size, isFolded] of [
  ['a wide screen', { width: 1280, height: 800 }, false],
  ['a phone', { width: 360, height: 740 }, true],
] as const) {
  test(`on ${name}, the handles stand side by side at the same year`, async ({ app }) => {
    await app.page.setViewportSize(size);
    await app.open('?years=2006..2006');
    if (isFolded) await app.timeline.unfold();
    // What is told below the years may still be on its way.
    const beside = (pixels: number) => expect.poll(() => app.timeline.handleBeside(1, pixels));
    for (const pixels of [-22, -12, -2]) await beside(pixels).toBe('From year');
    for (const pixels of [2, 12, 22]) await beside(pixels).toBe('To year');
  });
}
