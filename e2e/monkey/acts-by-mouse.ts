import type { AppPage } from '../pages/app-page';
import { type Act, clickOne, oneOf } from './act';

/** A point of the picture, by chance. */
async function pointOf(app: AppPage, chance: () => number) {
  if ((await app.graph.cursor.count()) === 0) return null;
  const { x, y, width, height } = await app.graph.surfaceBox();
  return {
    x: Math.round(x + width * (0.1 + 0.8 * chance())),
    y: Math.round(y + height * (0.1 + 0.8 * chance())),
  };
}

/** What readers do with a mouse. */
export const ACTS_BY_MOUSE: readonly Act[] = [
  {
    name: 'include or let be',
    act: ({ app, chance }) => clickOne(chance, app.filters.region.getByRole('checkbox')),
  },
  {
    name: 'exclude',
    act: ({ app, chance }) => clickOne(chance, app.filters.region.getByRole('button', { name: /^Exclude / })),
  },
  {
    name: 'take off a filter',
    act: ({ app, chance }) => clickOne(chance, app.filters.chips.getByRole('button')),
  },
  {
    name: 'change the lens',
    act: ({ app, chance }) => clickOne(chance, app.graph.region.getByRole('radio')),
  },
  {
    name: 'choose what widths say',
    act: async ({ app, chance }) => {
      const width = app.graph.region.getByRole('combobox', { name: /^(Width|Squares)$/ });
      if (!(await width.isVisible())) return null;
      const choices = width.locator('option:not(:disabled)');
      const choice = Math.floor(chance() * (await choices.count()));
      const [chosen = ''] = await width.selectOption({ label: await choices.nth(choice).innerText() });
      return chosen;
    },
  },
  {
    name: 'draw more lines or fewer',
    act: ({ app, chance }) => clickOne(chance, app.graph.region.getByRole('button', { name: /^Show / })),
  },
  {
    name: 'go on in the source',
    act: ({ app, chance }) =>
      clickOne(
        chance,
        app.page
          .getByRole('region', { name: 'Source', exact: true })
          .getByRole('button', { name: /^(?!.*(Cite|Copy|Download))/ }),
      ),
  },
  {
    name: 'change between graph and table',
    act: ({ app, chance }) => clickOne(chance, app.page.getByRole('tab')),
  },
  {
    name: 'open a row or a heading of the table',
    act: ({ app, chance }) => clickOne(chance, app.table.table.getByRole('button')),
  },
  {
    name: 'go on from the details',
    act: ({ app, chance }) =>
      clickOne(
        chance,
        app.details.region.getByRole('button', {
          name: /^(?!.*(Cite|Download|Remove|Remember|Report|file|Copy))/,
        }),
      ),
  },
  {
    name: 'press a bar of the timeline',
    act: async ({ app, chance }) => {
      const bars = await app.timeline.bars.count();
      if (bars === 0) return null;
      const [from, to] = [Math.floor(chance() * bars), Math.floor(chance() * bars)];
      await app.timeline.dragOverBars(from, to);
      return `${from} to ${to} of ${bars}`;
    },
  },
  {
    name: 'show all years',
    act: ({ app, chance }) =>
      clickOne(chance, app.timeline.region.getByRole('button', { name: 'All years' })),
  },
  { name: 'undo or redo', act: ({ app, chance }) => clickOne(chance, app.undo.or(app.redo)) },
  {
    name: 'press on the picture',
    act: async ({ app, chance }) => {
      const point = await pointOf(app, chance);
      if (!point) return null;
      await app.page.mouse.click(point.x, point.y);
      return JSON.stringify(point);
    },
  },
  {
    name: 'drag or zoom the picture',
    act: async ({ app, chance }) => {
      const point = await pointOf(app, chance);
      if (!point) return null;
      await app.page.mouse.move(point.x, point.y);
      const by = Math.round(chance() * 200 - 100);
      if (chance() < 0.5) await app.page.mouse.wheel(0, by);
      else {
        await app.page.mouse.down();
        await app.page.mouse.move(point.x + by, point.y + by / 2, { steps: 3 });
        await app.page.mouse.up();
      }
      return `${JSON.stringify(point)} by ${by}`;
    },
  },
  {
    name: 'look into the help',
    act: async ({ app, chance }) => {
      const name = await clickOne(chance, app.page.getByRole('button', { name: 'Help', exact: true }));
      if (name === null) return null;
      // It comes with the first press, and a moment later than that.
      await app.page.getByRole('dialog', { name: 'Help' }).waitFor();
      await app.page.keyboard.press(oneOf(chance, ['Escape', 'Escape', 'Tab']));
      return name;
    },
  },
];
