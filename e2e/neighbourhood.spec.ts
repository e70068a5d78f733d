import { checkAccessibility, expect, test } from './fixture';
import type { AppPage } from './pages/app-page';

const countOf = async (app: AppPage) => Number.parseInt(await app.sentence.innerText(), 10);

test('the neighbourhood of a party grows step by step, and is a filter as any other', async ({ app }) => {
  const { details, page } = app;
  await app.open('?sel=IRN');
  await details.region.getByText('The neighbourhood of Iran').click();
  await details.region.getByRole('radio', { name: '1 step', exact: true }).check();
  await expect(app.sentence).toHaveText(/: within 1 step of Iran$/);
  const near = await countOf(app);
  await details.region.getByRole('radio', { name: '2 steps' }).check();
  await expect(app.sentence).toHaveText(/: within 2 steps of Iran$/);
  expect(await countOf(app)).toBeGreaterThan(near);
  await details.region.getByRole('radio', { name: 'Only back, to who supplies' }).check();
  await expect(app.sentence).toHaveText(/: what leads to Iran within 2 steps$/);
  expect(app.parameters()['around']).toBe('IRN~2~back');
  await checkAccessibility(page);
  await app.undo.click();
  await expect(app.sentence).toHaveText(/: within 2 steps of Iran$/);
  await app.button('Remove filter: within 2 steps of Iran').click();
  await expect(app.sentence).toHaveText(/: all of /);
});

test('a link with a neighbourhood that nobody knows, or too far out, is told of', async ({ app }) => {
  await app.open('?around=IRN~99');
  await expect(app.notices).toContainText('in 1, 2 or 3 steps, such as IRN~2.');
  await app.notices.getByRole('button', { name: /IRN~3/ }).click();
  await expect(app.sentence).toHaveText(/: within 3 steps of Iran$/);
  await app.open('?around=Irna~2');
  await expect(app.notices).toContainText(
    'This dataset has no party or system “Irna”, so “around” shows everything.',
  );
});
