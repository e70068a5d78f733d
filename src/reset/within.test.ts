import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE, within } from './within';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('gives what was promised, or why not', async () => {
  await expect(within(Promise.resolve(1))).resolves.toBe(1);
  await expect(within(Promise.reject(new Error('blocked')))).rejects.toThrow('blocked');
});

it('does not wait for ever', async () => {
  const never = expect(within(new Promise(() => undefined))).rejects.toThrow('the browser did not answer');
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await never;
});
