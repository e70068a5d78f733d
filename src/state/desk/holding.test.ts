import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begun } from '../../domain/desk/history';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { fakeStorage } from '../fake-storage';
import type { Whose } from './whose';

/** The locks of one browser: of those that ask for a name, the first holds it until it lets go. */
function fakeLocks() {
  const queues = new Map<string, (() => void)[]>();
  const names = new Set<string>();
  const next = (name: string) => {
    names.delete(name);
    queues.get(name)?.shift()?.();
  };
  const request = async (
    name: string,
    options: LockOptions,
    act: (lock: object | null) => Promise<void> | undefined,
  ) => {
    if (names.has(name)) {
      if (options.ifAvailable) return act(null);
      await new Promise<void>((resolve, reject) => {
        queues.set(name, [...(queues.get(name) ?? []), resolve]);
        options.signal?.addEventListener('abort', () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((one) => one !== resolve),
          );
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    }
    names.add(name);
    await act({ name });
    return next(name);
  };
  return { request };
}

type Listener = (event: object) => void;

/** A tab of the browser: its own modules, and its own events. */
async function newTab(locks: object | undefined) {
  vi.resetModules();
  const listeners: [string, Listener][] = [];
  const globals = {
    navigator: { locks },
    addEventListener: (type: string, listener: Listener) => listeners.push([type, listener]),
    removeEventListener: (_: string, gone: Listener) => {
      const at = listeners.findIndex(([, listener]) => listener === gone);
      if (at >= 0) listeners.splice(at, 1);
    },
  };
  const inTab = () => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  };
  inTab();
  const holding = await import('./holding');
  const heard: Whose[] = [];
  return {
    heard,
    hold: (id = 'small') => {
      inTab();
      return holding.holdCase(id, (whose) => heard.push(whose));
    },
    isMine: () => holding.isMine('small'),
    release: () => holding.releaseCase('small'),
    fire: (type: string, event: object = {}) => {
      inTab();
      for (const [name, listener] of [...listeners]) if (name === type) listener(event);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', fakeStorage(new Map()));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each([
  ['with the locks of the browser', fakeLocks],
  ['without them', () => undefined],
])('a case file in two tabs, %s', (_, locksOf) => {
  it('is written in the first, and in the second once the first lets go of it', async () => {
    const locks = locksOf();
    const [first, second] = [await newTab(locks), await newTab(locks)];
    expect(await first.hold()).toBe('mine');
    expect(await second.hold()).toBe('others');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([first.isMine(), second.isMine(), second.heard]).toEqual([true, false, []]);
    first.release();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([first.isMine(), second.isMine(), second.heard]).toEqual([false, true, ['mine']]);
  });

  it('is nobody’s business in a tab that has another', async () => {
    const locks = locksOf();
    const [first, second] = [await newTab(locks), await newTab(locks)];
    expect([await first.hold(), await second.hold('other')]).toEqual(['mine', 'mine']);
  });

  it('is not waited for by a tab that no longer wants it', async () => {
    const locks = locksOf();
    const [first, second, third] = [await newTab(locks), await newTab(locks), await newTab(locks)];
    await first.hold();
    await second.hold();
    await third.hold();
    second.release();
    first.release();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([second.heard, third.heard]).toEqual([[], ['mine']]);
  });

  it('is free while a page is left, and asked for again when it comes back', async () => {
    const locks = locksOf();
    const [first, second] = [await newTab(locks), await newTab(locks)];
    await first.hold();
    await second.hold();
    first.fire('pagehide', { persisted: true });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(second.heard).toEqual(['mine']);
    first.fire('pageshow', { persisted: true });
    await vi.advanceTimersByTimeAsync(0);
    expect([first.heard, first.isMine()]).toEqual([['others'], false]);
  });
});

describe('a browser without locks', () => {
  it('takes a tab that says nothing any more for gone, and tells it when it wakes', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', fakeStorage(kept));
    kept.set('armsgraph desk small', JSON.stringify({ tab: 'asleep', until: Date.now() + 10_000 }));
    const tab = await newTab(undefined);
    expect(await tab.hold()).toBe('others');
    await vi.advanceTimersByTimeAsync(13_000);
    expect(tab.heard).toEqual(['mine']);
    // Another tab took it while this one slept.
    kept.set('armsgraph desk small', JSON.stringify({ tab: 'another', until: Date.now() + 10_000 }));
    expect(tab.isMine()).toBe(false);
    expect(tab.heard).toEqual(['mine', 'others']);
  });

  it('hears at once that it is free', async () => {
    const [first, second] = [await newTab(undefined), await newTab(undefined)];
    await first.hold();
    await second.hold();
    first.release();
    second.fire('storage', { key: 'armsgraph desk small' });
    expect(second.heard).toEqual(['mine']);
  });

  it('that keeps nothing has nobody else who writes', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(await (await newTab(undefined)).hold()).toBe('mine');
    const refusing = { request: () => Promise.reject(new DOMException('blocked', 'SecurityError')) };
    expect(await (await newTab(refusing)).hold()).toBe('mine');
  });
});

describe('what is kept of a case file', () => {
  const history = begun(smallDatasetFile().data);

  it('is not written where another tab holds it', async () => {
    const locks = fakeLocks();
    await (await newTab(locks)).hold();
    const second = await newTab(locks);
    const { keepCase, keepingState } = await import('./keeping');
    expect(await second.hold()).toBe('others');
    expect(keepCase('small', history)).toBe(false);
    expect(keepingState()).toEqual({ at: 'kept' });
  });

  it('is told of where there is no database at all', async () => {
    await (await newTab(fakeLocks())).hold();
    vi.stubGlobal('document', { addEventListener: () => undefined });
    const { forgetCase, keepCase, keepNow, keptCases, onKeeping, reopenCase } = await import('./keeping');
    await expect(keptCases()).rejects.toThrow();
    await expect(reopenCase('other')).rejects.toThrow();
    const states: string[] = [];
    const stop = onKeeping(({ at }) => states.push(at));
    keepCase('small', history);
    await keepNow();
    expect(states).toEqual(['under-way', 'failed']);
    // What is not kept is still there for whoever comes back to it.
    expect(await reopenCase('small')).toEqual({ found: 'whole', history });
    stop();
    expect(await forgetCase('small')).toBe('not-forgotten');
    expect(states).toHaveLength(2);
  });

  it('is written at once where the page is left or hidden', async () => {
    for (const event of ['pagehide', 'visibilitychange']) {
      const tab = await newTab(fakeLocks());
      const fireOnDocument = { visibilityState: 'hidden', addEventListener };
      vi.stubGlobal('document', fireOnDocument);
      const { keepCase, keepingState } = await import('./keeping');
      await tab.hold();
      let opened = 0;
      // A database that refuses, and counts how often it is asked for.
      vi.stubGlobal('indexedDB', {
        open: () => {
          opened++;
          throw new DOMException('blocked', 'SecurityError');
        },
      });
      expect(keepCase('small', history)).toBe(true);
      await vi.advanceTimersByTimeAsync(1);
      expect(keepCase('small', history)).toBe(true);
      await vi.advanceTimersByTimeAsync(1);
      expect(opened).toBe(1);
      tab.fire(event);
      await vi.advanceTimersByTimeAsync(1);
      expect(opened).toBe(2);
      expect(keepingState()).toEqual({ at: 'failed', why: 'keeps-nothing' });
    }
  });
});
