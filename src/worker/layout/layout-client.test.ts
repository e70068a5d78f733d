import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { troubleOf } from '../../data/trouble';
import { troubleWords } from '../../words/page/trouble';
import { MadeWorker } from '../fixtures/made-worker';
import { MAX_SILENCE } from '../listen';
import { placerWith } from './layout-client';
import type { LayoutAnswer, LayoutRequest } from './messages';

function placerAndWorkers() {
  const workers: MadeWorker<LayoutRequest, LayoutAnswer>[] = [];
  const { getReady, place } = placerWith(() => {
    const worker = new MadeWorker<LayoutRequest, LayoutAnswer>();
    workers.push(worker);
    return worker;
  });
  return { getReady, place, workers };
}

/** What is said of why a network was not placed. */
const whyOf = (placed: Promise<unknown>) =>
  placed.then(
    () => 'It was.',
    (error: unknown) => troubleWords().notLaidOut(troubleOf(error)),
  );

const node = (id: string) => ({ id, width: 10, height: 10, weight: 1 });
const positions = (id: string) => new Map([[id, { x: 1, y: 2 }]]);

// Whoever waits for a worker that a test does not let answer is not told so in the middle of another test.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page’s side of the layout worker', () => {
  it('starts no worker before there is something to place, and then one for all', () => {
    const { place, workers } = placerAndWorkers();
    expect(workers).toHaveLength(0);
    void place([node('A')], []);
    void place([node('B')], []);
    expect(workers.map(({ asked }) => asked.length)).toEqual([2]);
  });

  it('starts it ahead where it is told to, and only once', () => {
    const { getReady, place, workers } = placerAndWorkers();
    getReady();
    getReady();
    void place([node('A')], []);
    expect(workers.map(({ asked }) => asked.length)).toEqual([1]);
  });

  it('gives each asker their own answer, in whatever order the answers come', async () => {
    const { place, workers } = placerAndWorkers();
    const [first, second] = [place([node('A')], []), place([node('B')], [])];
    const [a, b] = workers[0]?.asked ?? [];
    workers[0]?.answer({ number: b?.number ?? 0, positions: positions('B') });
    workers[0]?.answer({ number: a?.number ?? 0, positions: positions('A') });
    expect(await first).toEqual(positions('A'));
    expect(await second).toEqual(positions('B'));
  });

  it('tells the one asker whose network could not be placed, and goes on with the same worker', async () => {
    const { place, workers } = placerAndWorkers();
    const [bad, good] = [place([node('A')], []), place([node('B')], [])];
    workers[0]?.answer({ number: 1, failure: 'too odd' });
    workers[0]?.answer({ number: 2, positions: positions('B') });
    expect(await whyOf(bad)).toBe('The network could not be laid out: too odd');
    expect(await good).toEqual(positions('B'));
    expect(workers).toHaveLength(1);
  });

  it.each([
    ['error', 'out of memory', 'The network could not be laid out: out of memory'],
    ['error', '', 'The network could not be laid out: a script of the page could not be loaded'],
    ['messageerror', '', 'The network could not be laid out: the answer could not be read'],
  ] as const)('tells everyone who waits when the worker fails (%s “%s”)', async (type, message, told) => {
    const { place, workers } = placerAndWorkers();
    const both = [place([node('A')], []), place([node('B')], [])];
    workers[0]?.fail(type, message);
    for (const asked of both) expect(await whyOf(asked)).toBe(told);
    expect(workers[0]?.ended).toBe(true);
  });

  it('tries a new worker after one has failed', async () => {
    const { place, workers } = placerAndWorkers();
    const lost = place([node('A')], []);
    workers[0]?.fail('error');
    await expect(lost).rejects.toThrow();
    const found = place([node('A')], []);
    workers[1]?.answer({ number: workers[1].asked[0]?.number ?? 0, positions: positions('A') });
    expect(await found).toEqual(positions('A'));
  });

  it('rejects where no worker can be started', async () => {
    const { place } = placerWith(() => {
      throw new Error('No workers here');
    });
    await expect(place([node('A')], [])).rejects.toThrow('No workers here');
  });

  it('says nothing of that when it is only to get ready', () => {
    const { getReady } = placerWith(() => {
      throw new Error('No workers here');
    });
    expect(getReady).not.toThrow();
  });
});

describe('a layout worker that says nothing', () => {
  it('is given up after a while, and the next network has a new one', async () => {
    const { place, workers } = placerAndWorkers();
    const lost = place([node('A')], []);
    const told = whyOf(lost);
    await vi.advanceTimersByTimeAsync(MAX_SILENCE);
    expect(await told).toBe('The network could not be laid out: nothing was heard of it for 10 seconds');
    expect(workers[0]?.ended).toBe(true);
    const found = place([node('A')], []);
    workers[1]?.answer({ number: 2, positions: positions('A') });
    expect(await found).toEqual(positions('A'));
  });

  it('is not given up as long as it says that it goes on', async () => {
    const { place, workers } = placerAndWorkers();
    const found = place([node('A')], []);
    for (let i = 0; i < 5; i++) {
      await vi.advanceTimersByTimeAsync(MAX_SILENCE - 1);
      workers[0]?.answer({ number: 1, isGoingOn: true });
    }
    workers[0]?.answer({ number: 1, positions: positions('A') });
    expect(await found).toEqual(positions('A'));
  });

  it('is not given up where nothing is asked of it', async () => {
    const { getReady, place, workers } = placerAndWorkers();
    getReady();
    await vi.advanceTimersByTimeAsync(3 * MAX_SILENCE);
    const found = place([node('A')], []);
    workers[0]?.answer({ number: 1, positions: positions('A') });
    expect(await found).toEqual(positions('A'));
    await vi.advanceTimersByTimeAsync(3 * MAX_SILENCE);
    expect(workers.map(({ ended }) => ended)).toEqual([false]);
  });

  it('is not given up where the page slept', async () => {
    const { place, workers } = placerAndWorkers();
    const found = place([node('A')], []);
    await vi.advanceTimersByTimeAsync(MAX_SILENCE - 1);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(2);
    workers[0]?.answer({ number: 1, positions: positions('A') });
    expect(await found).toEqual(positions('A'));
  });
});
