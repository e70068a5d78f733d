import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';

test('years mean the order where a reader says so, in the sentence, the link and one history', async ({
  app,
}) => {
  await app.open('?years=2005..2006&view=table');
  await expect(app.sentence).toHaveText(/: 2005-2006$/);
  await app.timeline.region.getByLabel('What years mean').selectOption('Orders');
  await expect(app.sentence).toHaveText(/: ordered 2005-2006$/);
  expect(app.parameters()).toMatchObject({ years: '2005..2006', dated: 'ordered' });
  await expect(app.timeline.region).toContainText(/\d+ without a date of order: in no bar/);
  await checkAccessibility(app.page);
  await app.undo.click();
  await expect(app.sentence).toHaveText(/: 2005-2006$/);
  await app.redo.click();
  await expect(app.sentence).toHaveText(/: ordered 2005-2006$/);
});

test('the years play as one step, over nodes that keep their places, and the link holds where they were paused', async ({
  app,
}) => {
  await app.open();
  const { region } = app.timeline;
  await region.getByRole('button', { name: 'Options', exact: true }).click();
  await region.getByLabel('Pace').selectOption('fast');
  await app.undo.click();
  await region.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(app.sentence).toHaveText(/: 2006$/);
  await region.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(() => app.parameters()['years']).toMatch(/^(\d{4})\.\.\1$/);
  expect(app.parameters()['places']).toBe('kept');
  await expect(region.getByLabel('Nodes keep their places')).toBeChecked();
  const paused = app.parameters()['years'];
  await region.getByRole('button', { name: 'A year on', exact: true }).click();
  await expect.poll(() => app.parameters()['years']).not.toBe(paused);
  await app.undo.click();
  await expect.poll(() => app.parameters()['years']).toBe(paused);
  await app.undo.click();
  await expect(app.sentence).toHaveText(/: all of /);
  await expect(app.undo).toBeDisabled();
});

test('the bars are taken apart by status, and each year is told in words, on a phone too', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?stack=status');
  const { region } = app.timeline;
  await expect(region.getByRole('list', { name: 'By status, from the bottom of each bar' })).toContainText(
    /delivered \(\d+\)/,
  );
  const years = region.getByRole('slider', { name: 'Each year by status' });
  await years.press('Home');
  await expect(years).toHaveAttribute('aria-valuetext', /^2005: \d+, of these \d+ /);
  await checkAccessibility(app.page);
  await expectNoWiderThanWindow(app.page);
});

test('embargoes lie behind the years of what is selected, in words with their documents, and are no verdict', async ({
  app,
}) => {
  await app.open('?sel=IRN');
  const { region } = app.timeline;
  await region.getByText(/^\d embargoes in these years$/).click();
  await expect(region).toContainText('UN arms embargo on Iran, 9 June 2010 to 18 October 2020');
  await expect(
    region.getByRole('link', { name: 'UN Security Council resolution 1929 (2010)' }).first(),
  ).toHaveAttribute('href', 'https://undocs.org/S/RES/1929(2010)');
  await expect(app.details.part('Embargoes, sanctions and wars')).toContainText('EU arms embargo on Iran');
  await expect(app.details.part('Embargoes, sanctions and wars')).toContainText('as far as this table goes');
  await checkAccessibility(app.page);
  await app.open('?during=un-embargo&view=table');
  await expect(app.sentence).toHaveText(/: ordered during a UN arms embargo$/);
});
