import { expect, test } from './fixture';

// Room enough for all of the graph, so that no node has to be brought into sight.
test.use({ caseFile: 'first', viewport: { width: 1600, height: 1200 } });

test('a reader with a pointer opens a node and a relationship, moves a node, and lets go', async ({
  app,
}) => {
  const { mouse } = app.page;
  await app.open();
  await app.graph.clickOn('Russia');
  await expect(app.details.title).toHaveText('Russia');

  await app.graph.walkTo('Russia');
  await app.graph.press('ArrowRight');
  await app.graph.clickHere();
  await expect(app.details.title).toHaveText(/AK-103/);

  const iran = await app.graph.middleOf('Iran');
  await app.graph.drag('Iran', { x: 40, y: 10 });
  await expect.poll(async () => Math.round((await app.graph.middleOf('Iran')).x - iran.x)).toBe(40);
  await app.graph.tool('Lay out again').click();
  await expect.poll(async () => Math.round(Math.abs((await app.graph.middleOf('Iran')).x - iran.x))).toBe(0);

  // Above the first exporter there is only its column's heading.
  const first = await app.graph.middleOf('United States');
  await mouse.click(first.x - 40, first.y - 40);
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');
});
