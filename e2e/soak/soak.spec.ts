import { expect, test } from '../fixture';
import { GIVEN_PARAMETERS, parametersFrom } from '../long-run-parameters';
import { registerFile } from './register-file';
import { type Row, tableOf } from './table-of';
import { TRIALS } from './trials';
import { Meter } from './usage';

const counts = parametersFrom(GIVEN_PARAMETERS, {
  filters: 24,
  selections: 20,
  lenses: 8,
  registers: 4,
  deals: 500,
});

/**
 * The browser compiles what is called often, again and again and better each time, and counts that as heap: in 240
 * filters 690 kB of 692. It ends when all of the code has been called often, and would hide a leak until then.
 */
const WITHOUT_COMPILING = '--js-flags=--no-turbofan --no-maglev --no-sparkplug';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), WITHOUT_COMPILING] });
    },
    { scope: 'worker' },
  ],
});

/** In how many parts growth is shown, so that one sees whether it levels off. */
const PARTS = 4;

/** After how many acts the page is measured: even numbers, for the page is where it was after two. */
const pointsOf = (count: number): ReadonlySet<number> =>
  new Set(Array.from({ length: PARTS }, (_, part) => 2 * Math.round(((part + 1) * count) / PARTS / 2)));

for (const { name, warmUp, act, mayGrow } of TRIALS.filter((trial) => counts[trial.name] > 0)) {
  test(`${counts[name]} ${name} leave the page no larger`, async ({ app }) => {
    const register = registerFile(counts.deals);
    await app.open();
    const meter = await Meter.of(app.page);
    for (let time = 0; time < warmUp; time += 1) await act(app, time, register);
    const points = pointsOf(counts[name]);
    const rows: Row[] = [{ done: 0, usage: await meter.read() }];
    for (let time = 0; time < counts[name]; time += 1) {
      await act(app, time, register);
      const done = time + 1;
      if (points.has(done)) rows.push({ done, usage: await meter.read() });
    }
    console.log(tableOf(name, rows));
    // What stands on the page for a moment, such as news of a file, may have come or gone since the first measure.
    const [first, middle, last] = [rows[0], rows.at(rows.length / 2), rows.at(-1)].map((row) => row?.usage);
    if (!first || !middle || !last) throw new Error('Nothing was measured.');
    expect.soft(last.nodes - middle.nodes, 'nodes more').toBeLessThanOrEqual(0);
    expect.soft(last.listeners - middle.listeners, 'listeners more').toBeLessThanOrEqual(0);
    expect.soft(last.workers - middle.workers, 'workers more').toBeLessThanOrEqual(0);
    expect(last.heap - first.heap, 'bytes more').toBeLessThan(mayGrow(first.heap));
  });
}

test('what a page keeps is measured', async ({ app }) => {
  await app.open();
  const meter = await Meter.of(app.page);
  const before = await meter.read();
  await app.page.evaluate(() => {
    const kept = Array.from({ length: 50 }, (_, i) => {
      const element = document.createElement('p');
      element.addEventListener('click', () => undefined);
      return { element, numbers: Array.from({ length: 5000 }, (__, j) => i + j / 2) };
    });
    Object.assign(globalThis, { kept });
  });
  const after = await meter.read();
  expect(after.nodes - before.nodes).toBeGreaterThanOrEqual(50);
  expect(after.listeners - before.listeners).toBeGreaterThanOrEqual(50);
  // Most of it: what else the page let go meanwhile is taken off.
  expect(after.heap - before.heap).toBeGreaterThan(50 * 5000 * 4);
});
