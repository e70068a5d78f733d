import { describe, expect, it } from 'vitest';
import { placerWith } from './layout-client';
import type { LayoutAnswer, LayoutRequest } from './messages';

/** A worker that answers when told to. */
class MadeWorker extends EventTarget implements Worker {
  readonly asked: LayoutRequest[] = [];
  ended = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  postMessage(request: LayoutRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  answer(data: LayoutAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(type: 'error' | 'messageerror', message = '') {
    this.dispatchEvent(Object.assign(new Event(type), { message }));
  }
}

function placerAndWorkers() {
  const workers: MadeWorker[] = [];
  const { getReady, place } = placerWith(() => {
    const worker = new MadeWorker();
    workers.push(worker);
    return worker;
  });
  return { getReady, place, workers };
}

const node = (id: string) => ({ id, width: 10, height: 10, weight: 1 });
const places = (id: string) => new Map([[id, { x: 1, y: 2 }]]);

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
    workers[0]?.answer({ number: b?.number ?? 0, places: places('B') });
    workers[0]?.answer({ number: a?.number ?? 0, places: places('A') });
    expect(await first).toEqual(places('A'));
    expect(await second).toEqual(places('B'));
  });

  it('tells the one asker whose network could not be placed, and goes on with the same worker', async () => {
    const { place, workers } = placerAndWorkers();
    const [bad, good] = [place([node('A')], []), place([node('B')], [])];
    workers[0]?.answer({ number: 1, failure: 'too odd' });
    workers[0]?.answer({ number: 2, places: places('B') });
    await expect(bad).rejects.toThrow('The network could not be laid out: too odd');
    expect(await good).toEqual(places('B'));
    expect(workers).toHaveLength(1);
  });

  it.each([
    ['error', 'out of memory', 'The layout worker failed: out of memory'],
    ['error', '', 'The layout worker failed: its script could not be loaded'],
    ['messageerror', '', 'The layout worker failed: its answer could not be read'],
  ] as const)('tells everyone who waits when the worker fails (%s “%s”)', async (type, message, told) => {
    const { place, workers } = placerAndWorkers();
    const both = [place([node('A')], []), place([node('B')], [])];
    workers[0]?.fail(type, message);
    for (const asked of both) await expect(asked).rejects.toThrow(told);
    expect(workers[0]?.ended).toBe(true);
  });

  it('tries a new worker after one has failed', async () => {
    const { place, workers } = placerAndWorkers();
    const lost = place([node('A')], []);
    workers[0]?.fail('error');
    await expect(lost).rejects.toThrow();
    const found = place([node('A')], []);
    workers[1]?.answer({ number: workers[1].asked[0]?.number ?? 0, places: places('A') });
    expect(await found).toEqual(places('A'));
  });

  it('rejects where no worker can be started', async () => {
    const { place } = placerWith(() => {
      throw new Error('No workers here');
    });
    await expect(place([node('A')], [])).rejects.toThrow('No workers here');
  });
});
