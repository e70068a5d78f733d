import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text';
import { MAX_ANSWER } from './within';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('copyText', () => {
  it.each([
    ['takes it', true, { clipboard: { writeText: () => Promise.resolve() } }],
    ['refuses it', false, { clipboard: { writeText: () => Promise.reject(new DOMException('No.')) } }],
    ['has none, as on a page without https', false, {}],
  ])('tells whether the clipboard %s', async (_, expected, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await copyText('words')).toBe(expected);
  });

  it('waits no longer than three seconds for an answer', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { clipboard: { writeText: () => new Promise(() => undefined) } });
    const [set, clear] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')];
    const copied = copyText('words');
    const [timer] = set.mock.results;
    await vi.advanceTimersByTimeAsync(MAX_ANSWER);
    expect(await copied).toBe(false);
    // Counted are its own timers alone: files of tests share one thread.
    expect(clear).toHaveBeenCalledWith(timer?.value);
  });
});
