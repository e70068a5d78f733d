/**
 * One tab writes a case file: the first that asks holds it, and any other reads only, until the first lets go of it or is
 * closed. The browser's locks say who; where it has none, what both tabs see in the storage does.
 */
import { holdLease } from './lease';
import type { Heard, Hold, Whose } from './whose';

/** What is asked of the locks of a browser. */
export type Locks = Pick<LockManager, 'request'>;

const LOCK = 'armsgraph desk ';

/** Asks for a lock and holds it until it is released. @returns whether it was free, where only a free one was asked for */
function request(
  locks: Locks,
  name: string,
  options: LockOptions,
  onHeld: () => void,
  released: Promise<void>,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const held = locks.request(name, options, (lock) => {
      resolve(lock !== null);
      if (!lock) return undefined;
      onHeld();
      return released;
    });
    held.catch(reject);
  });
}

/** Holds by the locks of the browser. @throws where they cannot be used */
async function holdLock(locks: Locks, name: string, heard: Heard): Promise<Hold> {
  let whose: Whose = 'others';
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const stop = new AbortController();
  const hold = () => {
    whose = 'mine';
  };
  const isFree = await request(locks, name, { ifAvailable: true }, hold, released);
  if (!isFree) {
    const later = request(
      locks,
      name,
      { signal: stop.signal },
      () => {
        hold();
        heard('mine');
      },
      released,
    );
    later.catch(() => undefined);
  }
  return {
    whose: () => whose,
    release: () => {
      whose = 'others';
      stop.abort();
      release();
    },
  };
}

/** The locks of this browser; undefined where it has none, as on pages without encryption. */
function locksOfBrowser(): Locks | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks;
}

/** Holds a case file by whatever the browser has for it. */
async function hold(id: string, heard: Heard): Promise<Hold> {
  const locks = locksOfBrowser();
  if (locks) {
    try {
      return await holdLock(locks, `${LOCK}${id}`, heard);
    } catch {
      // Some browsers have locks and refuse them, as in a frame of another site.
    }
  }
  return holdLease(id, heard);
}

interface Held {
  /** Null until the browser has said whose it is. */
  hold: Hold | null;
  readonly heard: Heard;
}

const held = new Map<string, Held>();

/** Whether a case file is held by this tab, and may be written from here. */
export const isMine = (id: string): boolean => held.get(id)?.hold?.whose() === 'mine';

/** Asks to write a case file. Answers with whose it is, and tells when that changes. */
export async function holdCase(id: string, heard: Heard): Promise<Whose> {
  releaseCase(id);
  watchReturn();
  const asked: Held = { hold: null, heard };
  held.set(id, asked);
  const answer = await hold(id, heard);
  if (held.get(id) === asked) asked.hold = answer;
  // Meanwhile nobody wants it any more.
  else answer.release();
  return answer.whose();
}

/** Lets go of a case file: another tab may write it. */
export function releaseCase(id: string): void {
  held.get(id)?.hold?.release();
  held.delete(id);
}

/** Lets go of a case file that this tab goes on reading. Answers with who hears of it; null where nothing was held. */
export function letGo(id: string): Heard | null {
  const heard = held.get(id)?.heard ?? null;
  releaseCase(id);
  return heard;
}

let isWatched = false;

/** A page that is left and may come back as it was lets go of all, and asks again when it does. */
function watchReturn(): void {
  if (isWatched) return;
  isWatched = true;
  let left: (readonly [id: string, heard: Heard])[] = [];
  addEventListener('pagehide', () => {
    left = [...held].map(([id, { heard }]) => [id, heard]);
    for (const [id] of left) releaseCase(id);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const [id, heard] of left) void holdCase(id, heard).then(heard);
  });
}
