import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSeenFor } from './when-seen';

describe('what is done once something was seen for ten seconds', () => {
  let dialog: object | null;
  let done: ReturnType<typeof vi.fn<() => void>>;

  beforeEach(() => {
    vi.useFakeTimers();
    dialog = null;
    done = vi.fn<() => void>();
    vi.stubGlobal('document', { querySelector: () => dialog });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is done then, once', () => {
    whenSeenFor(10_000, done);
    vi.advanceTimersByTime(9_900);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20_000);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('waits while a dialog lies over it, and for what is left of the time after that', () => {
    whenSeenFor(10_000, done);
    vi.advanceTimersByTime(4_000);
    dialog = {};
    vi.advanceTimersByTime(60_000);
    dialog = null;
    vi.advanceTimersByTime(5_900);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('is not done where nobody waits for it any more', () => {
    const stop = whenSeenFor(10_000, done);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(done).not.toHaveBeenCalled();
  });
});
