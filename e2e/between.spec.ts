import { expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';

test('a pair leads to both directions: the balance, by category and system, and apart what is no firm deal', async ({
  app,
}) => {
  const { details } = app;
  await app.open('?lens=parties&sel=RUS..VEN');
  await details.region.getByRole('button', { name: 'Both directions' }).click();
  await expect(details.title).toHaveText('Russia and Venezuela');
  expect(app.parameters()['sel']).toBe('between..RUS..VEN');
  await expect(details.region).toContainText(
    '12 firm deals lead from Russia to Venezuela; none leads from Venezuela to Russia.',
  );
  await expect(details.part('Russia to Venezuela')).toContainText(
    '12 firm deals, 1 possible, 1 not concluded',
  );
  await expect(details.part('Venezuela to Russia')).toContainText('no deals');
  await expect(details.part('Russia to Venezuela: did not go ahead, no firm deal')).toContainText('Tor-M1');
  await expect(details.part('Objections to what is between them')).toContainText('AK-103');

  // What a filter leaves is told as such, and the table shows all of it.
  await app.open('?category=aircraft&sel=between..VEN..RUS');
  await expect(details.region).toContainText('These are the numbers of what the filter shows.');
  await details.region.getByRole('button', { name: /^Show all \d+ in the table$/ }).click();
  expect(app.parameters()).toMatchObject({ from: 'VEN~RUS', to: 'VEN~RUS', view: 'table' });
});

test('both directions are read on a phone, and by a link in letters of another case', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?sel=between..rus..ven');
  await expect(app.details.title).toHaveText('Russia and Venezuela');
  await expectNoWiderThanWindow(app.page);
});
