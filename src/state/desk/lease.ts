/** Holds something by what all tabs of a site see in its storage, for browsers without locks. */
import type { Heard, Hold, Whose } from './whose';

const PREFIX = 'armsgraph desk ';

/** How often a tab says that it is still there, and looks whether another is, in milliseconds. */
const EVERY = 2_000;

/** So long after its last word a tab is taken for gone, in milliseconds. */
const GONE = 10_000;

/** Who holds it, and until when unless it says more. */
interface Lease {
  readonly tab: string;
  readonly until: number;
}

function leaseIn(text: string | null): Lease | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    const { tab, until } = (value ?? {}) as Partial<Record<keyof Lease, unknown>>;
    return typeof tab === 'string' && typeof until === 'number' ? { tab, until } : null;
  } catch {
    return null;
  }
}

/** Holds it where nobody else does, and looks again and again whether that has changed. */
export function holdLease(id: string, heard: Heard): Hold {
  const key = `${PREFIX}${id}`;
  const tab = Math.random().toString(36);
  /** Whose it is now; where the storage is closed to the page, nobody else can write there either. */
  const look = (): Whose => {
    try {
      const lease = leaseIn(localStorage.getItem(key));
      return !lease || lease.tab === tab || lease.until < Date.now() ? 'mine' : 'others';
    } catch {
      return 'mine';
    }
  };
  const take = (): Whose => {
    if (look() === 'others') return 'others';
    try {
      localStorage.setItem(key, JSON.stringify({ tab, until: Date.now() + GONE } satisfies Lease));
    } catch {
      return 'mine';
    }
    // Of two that write at once the second holds it.
    return look();
  };
  let whose = take();
  let isReleased = false;
  const tick = () => {
    const now = take();
    if (now === whose) return;
    whose = now;
    heard(now);
  };
  const timer = setInterval(tick, EVERY);
  const onStorage = (event: StorageEvent) => {
    if (event.key === key) tick();
  };
  addEventListener('storage', onStorage);
  return {
    whose: () => {
      // A tab that slept may have been taken for gone.
      if (!isReleased) tick();
      return whose;
    },
    release: () => {
      isReleased = true;
      whose = 'others';
      clearInterval(timer);
      removeEventListener('storage', onStorage);
      try {
        if (leaseIn(localStorage.getItem(key))?.tab === tab) localStorage.removeItem(key);
      } catch {
        // Then it was never written.
      }
    },
  };
}
