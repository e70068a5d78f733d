import { readFile } from 'node:fs/promises';
import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { expectNoWiderThanWindow } from './looks';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';
import { StoryPage } from './pages/story-page';

const ID = 'what-venezuela-asked-for';

test('a newcomer is offered a story first, steps through it, looks around and comes back', async ({
  app,
}) => {
  const story = new StoryPage(app.page);
  const keys = new Keyboard(app.page);
  await app.open();
  await app.details.region.getByRole('link', { name: 'What Venezuela asked for and what it got' }).click();
  await story.expectAt(1, 5);
  await expect(story.next).toBeFocused();
  await expect(story.title).toHaveText(/moving forward/);
  await expect(app.sentence).toHaveText(/from Russia, to Venezuela, AK-103/);

  await story.next.click();
  await story.expectAt(2, 5);
  expect(app.parameters()['story']).toBe(`${ID}..2`);
  // Arrow keys go on while the focus is here, and it stays.
  await keys.press('ArrowRight');
  await story.expectAt(3, 5);
  await expect(story.next).toBeFocused();
  // So do they where nothing has the focus, and what presenters hold in their hands.
  await app.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const key of ['PageUp', 'PageDown']) await app.page.keyboard.press(key);
  await story.expectAt(3, 5);
  await expect(app.page.getByText(/^Step 3 of 5: .* IGLA-S|^Step 3 of 5: /i)).toBeAttached();

  // Whoever looks at something else may come back, also after a reload.
  await app.button('Clear all filters').click();
  await expect(app.sentence).toHaveText(/^25 of 25/);
  await app.page.reload();
  await app.ready();
  await expect(app.sentence).toHaveText(/^25 of 25/);
  await story.button('Back to step 3').click();
  await expect(app.sentence).toHaveText(/MANPADS or Igla-S/);
  await expect(story.button('Back to step 3')).toHaveCount(0);

  // Each step is one of the history.
  await app.page.goBack();
  await app.page.goBack();
  await app.page.goBack();
  await story.expectAt(2, 5);
  await story.region.getByText('All steps').click();
  await story.button('5. What Venezuela got, says the register').click();
  await expect(app.sentence).toHaveText(/^10 of 25 relationships/);
  await expect(story.next).toHaveAttribute('aria-disabled', 'true');

  await story.button('Full screen').click();
  await expect(app.filters.region).toBeHidden();
  await checkAccessibility(app.page);
  await story.button('End full screen').click();
  await expect(app.filters.region).toBeVisible();
  await story.button('Leave the story').click();
  await expect(story.region).toHaveCount(0);
  await expect(app.sentence).toHaveText(/^10 of 25 relationships/);
  await app.page.goBack();
  await story.next.press('Escape');
  await expect(story.region).toHaveCount(0);
});

test('a link leads to a step, on a phone and within a page of somebody else’s, and says what is not there', async ({
  app,
}) => {
  const story = new StoryPage(app.page);
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open(`?story=${ID}..4`);
  await story.expectAt(4, 5);
  // The graph is not covered by the details of what the step selects.
  await expect(app.graph.region).toBeInViewport({ ratio: 0.3 });
  await expectNoWiderThanWindow(app.page);

  await app.open(`?d=russia-venezuela-iran&story=${ID}..2&embed=1`);
  await story.next.click();
  await story.expectAt(3, 5);
  await expect(app.page.getByRole('link', { name: 'Open in Armsgraph' })).toHaveAttribute('href', /story=/);
  await checkAccessibility(app.page);

  await app.open(`?story=${ID}..9`);
  await expect(app.notices).toContainText('has no step 9. It has 5, of which the last is shown.');
  await story.expectAt(5, 5);
  await app.open('?story=what-venezuela-asked..2');
  await expect(app.notices).toContainText('There is no story “what-venezuela-asked”');
  await app.notices.getByRole('button', { name: ID }).click();
  await story.expectAt(1, 5);

  // One's own is played from the menu, which is not in its way then.
  await app.open('?sel=rus-irn-tor-m1');
  await app.button('More').click();
  await app.button('Add to story').click();
  await app.page.getByRole('dialog', { name: 'Your story' }).getByRole('button', { name: 'Play' }).click();
  await story.expectAt(1, 1);
  await expect(app.button('More')).toHaveAttribute('aria-expanded', 'false');
});

test('a story of one’s own is made of views, kept, put in order, saved, and opens as a file', async ({
  app,
}) => {
  const story = new StoryPage(app.page);
  const files = new FilesPage(app.page);
  const editor = app.page.getByRole('dialog', { name: 'Your story' });
  const steps = editor.getByRole('group');
  await app.open('?sel=rus-irn-tor-m1');
  await app.button('Add to story').click();
  await expect(steps).toHaveCount(1);
  await expect(steps.first().getByLabel('Text')).toHaveValue(/^Russia delivered 29 Tor-M1 to Iran/);
  await editor.getByLabel('Title of the story').fill('Two deals');
  await app.page.keyboard.press('Escape');
  await app.graph.walkTo('Venezuela');
  await app.graph.press('Enter');
  await app.button('Add to story').click();
  await expect(steps.nth(1).getByLabel('Title')).toHaveValue('Venezuela');
  await steps.nth(1).getByLabel('Text').fill('What it got.');
  await editor.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(steps.first().getByLabel('Title')).toHaveValue('Venezuela');
  await editor.getByRole('button', { name: 'Delete step 1' }).click();
  await expect(steps).toHaveCount(1);
  await editor.getByRole('button', { name: 'Undo the deletion' }).click();
  await expect(steps.first().getByLabel('Text')).toHaveValue('What it got.');
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.getByRole('button', { name: 'Copy link to it' }).click();
  await expect(editor).toContainText('The link is copied. It carries the whole story');
  const link = await app.page.evaluate(() => navigator.clipboard.readText());
  const saving = app.page.waitForEvent('download');
  await editor.getByRole('button', { name: 'Save story' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('armsgraph-story-two-deals.json');
  const text = await readFile(await saved.path(), 'utf8');
  await editor.getByRole('button', { name: 'Play' }).click();
  await story.expectAt(1, 2);
  await expect(story.title).toHaveText('Venezuela');

  // It is there on the next visit, also behind the address of one of its steps.
  await story.next.click();
  await app.page.reload();
  await app.ready();
  await story.expectAt(2, 2);
  await story.button('Edit').click();
  await editor.getByRole('button', { name: 'Delete the story' }).click();
  await app.page.keyboard.press('Escape');
  await expect(story.region).toHaveCount(0);

  // Its link alone tells it to somebody else, also after a reload, at the step where they are.
  await app.page.goto(link);
  await app.ready();
  await expect(story.region).toHaveAccessibleName('Story: Two deals');
  await story.next.click();
  await story.expectAt(2, 2);
  await app.page.reload();
  await app.ready();
  await story.expectAt(2, 2);

  await app.open();
  await files.pick({ name: 'two-deals.json', text, type: 'application/json' });
  await expect(story.region).toHaveAccessibleName('Story: Two deals');
  await story.expectAt(1, 2);
  const broken = text.replace('?v=1', 'https://armsgraph.example/?v=1');
  await files.pick({ name: 'broken.json', text: broken, type: 'application/json' });
  await expect(files.refusal).toContainText('data.steps[0].link');
  await app.page.keyboard.press('Escape');

  // What a step cannot show is told when the file is opened, and on the first page, before anybody is there.
  const later = JSON.parse(text) as { data: { steps: { title: string; text: string; link: string }[] } };
  later.data.steps.push({ title: 'Gone', text: 'It was.', link: '?sel=rus-ven-tor-m&view=graph' });
  await files.pick({ name: 'later.json', text: JSON.stringify(later), type: 'application/json' });
  await expect(app.notices).toContainText('Story “Two deals”, step 3, “Gone”: sel=rus-ven-tor-m');
  await story.expectAt(1, 3);
  await expect(story.region.getByText('Step 3 cannot show all that it was made to show.')).toBeVisible();
  await checkAccessibility(app.page);

  // One that is told of another dataset opens that, and says what that has not.
  const elsewhere = text.replaceAll(/d=russia-venezuela-iran@[\d.]+/g, 'd=newcomers-example');
  await files.pick({ name: 'elsewhere.json', text: elsewhere, type: 'application/json' });
  await expect(app.sentence).toHaveText(/all of “Example: Northland and Southmark”/);
  await expect(app.notices).toContainText('This dataset has no party, system or relationship “VEN”');
  await story.expectAt(1, 2);
});

test('a register is asked questions of its own, and for no busiest year where several are', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  const questions = app.details.part('Questions').first().getByRole('link');
  await expect(questions).toHaveText(['Who supplied Chile most?', 'How are Chile and Kenya connected?']);
  await questions.first().click();
  await expect(app.details.title).toHaveText('Sweden to Chile');
  await expect(app.details.region).toContainText(
    /Of .* shown, Sweden (alone )?supplied Chile( most)?.*The first deal shown is of \d{4}/,
  );
  await expect(app.sentence).toHaveText(/to Chile/);
});
