import { type Act, type Hands, oneOf } from './act';

const GRAPH_KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Backspace',
  '+',
  '-',
  'Shift+ArrowDown',
];
const ANYWHERE = ['Tab', 'Shift+Tab', 'F6', 'Shift+F6', 'Escape'];
const WORDS = ['Russia', 'tor', 'Venezuela', 'Россия', 'gull', 'lance', 'zzz', 'sanctions'];

/** Walks a few steps along the graph, if it is there, and says by which keys. */
async function walk({ app, chance }: Hands): Promise<string | null> {
  if ((await app.graph.cursor.count()) === 0) return null;
  await app.graph.focus();
  const keys = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => oneOf(chance, GRAPH_KEYS));
  for (const key of keys) await app.page.keyboard.press(key);
  return keys.join(' ');
}

/** What readers do who have a keyboard and nothing else. */
export const ACTS_BY_KEY: readonly Act[] = [
  { name: 'walk along the graph', byKey: true, act: walk },
  {
    name: 'open what the cursor of the graph is at',
    byKey: true,
    act: async (hands) => {
      const way = await walk(hands);
      if (way === null) return null;
      await hands.app.page.keyboard.press('Enter');
      return `${way} Enter`;
    },
  },
  {
    name: 'go round the page',
    byKey: true,
    act: async ({ app, chance }) => {
      const key = oneOf(chance, ANYWHERE);
      await app.page.keyboard.press(key);
      return key;
    },
  },
  {
    name: 'take back or do again',
    byKey: true,
    act: async ({ app, chance }) => {
      const key = oneOf(chance, ['Control+z', 'Control+Shift+z']);
      await app.page.keyboard.press(key);
      return key;
    },
  },
  {
    name: 'search',
    byKey: true,
    act: async ({ app, chance }) => {
      const word = oneOf(chance, WORDS);
      const key = oneOf(chance, ['Enter', 'Escape']);
      await app.page.keyboard.press('Control+k');
      await app.search.field.fill(word);
      await app.page.keyboard.press('ArrowDown');
      await app.page.keyboard.press(key);
      await app.search.field.fill('');
      return `${word} ${key}`;
    },
  },
  {
    name: 'choose in the filters',
    byKey: true,
    act: async ({ app, chance }) => {
      const stop = app.filters.region.locator('[role="grid"] [tabindex="0"]').filter({ visible: true });
      const count = await stop.count();
      if (count === 0) return null;
      await stop.nth(Math.floor(chance() * count)).focus();
      const keys = [
        'ArrowDown',
        oneOf(chance, ['ArrowDown', 'ArrowUp', 'End']),
        oneOf(chance, ['Space', 'Delete']),
      ];
      for (const key of keys) await app.page.keyboard.press(key);
      return keys.join(' ');
    },
  },
];
