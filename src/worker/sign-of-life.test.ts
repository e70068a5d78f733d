import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importDataset } from './import/import-dataset';
import { placeNetwork } from './layout/place-network';
import { everySecond } from './sign-of-life';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('is given once a second, however often it is asked for', () => {
  const said = vi.fn();
  const goesOn = everySecond(said);
  for (let i = 0; i < 50; i++) {
    vi.setSystemTime(Date.now() + 100);
    goesOn();
  }
  expect(said).toHaveBeenCalledTimes(5);
});

it('is given at every step of a layout that grows with the parties', () => {
  const nodes = Array.from({ length: 300 }, (_, i) => {
    return { id: `p${i}`, width: 10, height: 10, weight: 1, later: i > 20 };
  });
  const goesOn = vi.fn();
  placeNetwork(
    nodes,
    nodes.map(({ id }, i) => ({ source: id, target: `p${(i + 1) % 300}`, weight: 1 })),
    goesOn,
  );
  expect(goesOn.mock.calls.length).toBeGreaterThanOrEqual(300);
});

it('is given at every step of the check of a dataset', async () => {
  const goesOn = vi.fn();
  const text = '{"meta": {"kind": "armsgraph-dataset", "version": 1}, "data": {}}';
  await importDataset(new Blob([text]), 'made.json', goesOn);
  expect(goesOn.mock.calls.length).toBeGreaterThan(8);
});
