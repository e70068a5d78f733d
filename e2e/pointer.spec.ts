import { expect, test } from './fixture';

// Room enough for all of the graph, so that no node has to be brought into sight.
test.use({ caseFile: 'first', viewport: { width: 1600, height: 1200 } });

test('a reader with a pointer opens a node and a relationship, moves a node, and lets go', async ({
  app,
}) => {
  const { mouse } = app.page;
  await app.open();
  const russia = await app.graph.middleOf('Russia');
  await mouse.click(russia.x, russia.y);
  await expect(app.details.title).toHaveText('Russia');

  await app.graph.walkTo('Russia');
  await app.graph.press('ArrowRight');
  const { x, y, width, height } = await app.graph.box();
  await mouse.click(x + width / 2, y + height / 2);
  await expect(app.details.title).toHaveText(/AK-103/);

  const iran = await app.graph.middleOf('Iran');
  await mouse.move(iran.x, iran.y);
  await mouse.down();
  await mouse.move(iran.x + 40, iran.y + 10, { steps: 5 });
  await mouse.up();
  await expect.poll(async () => Math.round((await app.graph.middleOf('Iran')).x - iran.x)).toBe(40);
  await app.graph.tool('Lay out again').click();
  await expect.poll(async () => Math.round((await app.graph.middleOf('Iran')).x - iran.x)).toBe(0);

  // Above the first exporter there is only its column's heading.
  const first = await app.graph.middleOf('United States');
  await mouse.click(first.x - 40, first.y - 40);
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');
});
